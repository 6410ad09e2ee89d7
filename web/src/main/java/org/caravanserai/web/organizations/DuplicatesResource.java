package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.platform.organizations.FindDuplicates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Known organizations similar to the one being described, requested by the form while it is filled in. */
@Tag(name = "Organizations")
@Path("/organizations/duplicates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DuplicatesResource {

    @Inject
    private FindDuplicates find;

    /** A known organization, the name of it that resembles, and how much (0 to 1). */
    public record Candidate(OrganizationRowJson organization, String matchedName, double similarity) {

        static Candidate of(DuplicateCandidate candidate) {
            return new Candidate(
                    OrganizationRowJson.of(candidate.organization()),
                    candidate.matchedName(),
                    Math.round(candidate.similarity() * 100) / 100.0);
        }
    }

    @Operation(operationId = "findDuplicateOrganizations", summary = "Known organizations that resemble these names")
    @GET
    public List<Candidate> resembling(@QueryParam("name") List<String> names, @QueryParam("ror") @Nullable String ror) {
        return find.execute(names, half(ror)).stream().map(Candidate::of).toList();
    }

    /** An identifier that is only half typed is none yet. */
    private static @Nullable RorId half(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : RorId.of(typed);
        } catch (Invalid unfinished) {
            return null;
        }
    }
}
