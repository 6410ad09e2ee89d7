package org.caravanserai.web.cooperation.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.project.MyVerifications;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.BenefitClaim;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Benefits of results that the caller is asked to verify. */
@Tag(name = "Cooperation")
@Path("/me/verifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MyVerificationsResource {

    /**
     * A benefit that waits for the caller's answer.
     *
     * @param number of the result
     * @param organization slug of the organization for which the caller answers
     * @param version to be named with the answer
     */
    @Schema(name = "BenefitClaim")
    public record ClaimJson(
            String project,
            int number,
            Map<String, String> title,
            String country,
            @Nullable String place,
            String usedBy,
            LocalDate since,
            String benefit,
            String evidence,
            String organization,
            LocalDate askedOn,
            long version) {

        static ClaimJson of(BenefitClaim claim) {
            return new ClaimJson(
                    claim.project(),
                    claim.number(),
                    claim.title().texts(),
                    claim.country(),
                    claim.place(),
                    claim.usedBy(),
                    claim.since(),
                    claim.benefit(),
                    claim.evidence(),
                    claim.organization(),
                    claim.askedOn(),
                    claim.version());
        }
    }

    @Inject
    private MyVerifications verifications;

    @Operation(operationId = "listMyVerifications", summary = "Benefits of results that I am asked to verify")
    @GET
    @Requires(Permission.SIGNED_IN)
    public List<ClaimJson> list() {
        return verifications.execute().stream().map(ClaimJson::of).toList();
    }
}
