package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationIdentity;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.DecideOnOrganizationChange;
import org.caravanserai.platform.organizations.OrganizationDraft.NameDraft;
import org.caravanserai.platform.organizations.ResubmitOrganization;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.platform.organizations.ShowOrganizationChange;
import org.caravanserai.platform.organizations.WithdrawOrganizationChange;
import org.caravanserai.web.rest.Versioned;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The change of identity of a verified organization that waits for the authority, and a refused one that is submitted again. */
@Tag(name = "Organizations")
@Path("/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganizationChangeResource {

    /** The identity as it is and as it is to be; {@code fields} are those that differ. */
    @Schema(name = "OrganizationChange")
    public record ChangeJson(Instant proposedAt, List<String> fields, IdentityJson now, IdentityJson proposed) {}

    /** Names, sector, country, ROR identifier and domains. */
    @Schema(name = "OrganizationIdentity")
    public record IdentityJson(
            List<NameDraft> names,
            Sector sector,
            @Nullable String country,
            @Nullable String ror,
            List<String> domains) {

        static IdentityJson of(OrganizationIdentity identity) {
            var country = identity.country();
            var ror = identity.ror();
            return new IdentityJson(
                    identity.names().stream().map(NameDraft::of).toList(),
                    identity.sector(),
                    country == null ? null : country.value(),
                    ror == null ? null : ror.address(),
                    identity.domains().values());
        }
    }

    /** Whether the change becomes public; a note is needed to refuse. */
    @Schema(name = "OrganizationChangeDecision")
    public record DecisionJson(Decision decision, @Nullable String note) {}

    /** Whether what is asked for is granted. */
    public enum Decision {
        APPROVE,
        REFUSE
    }

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowOrganizationChange show;

    @Inject
    private DecideOnOrganizationChange decide;

    @Inject
    private WithdrawOrganizationChange withdraw;

    @Inject
    private ResubmitOrganization resubmit;

    @Inject
    private ShowOrganization organization;

    @Operation(
            operationId = "getOrganizationChange",
            summary = "The pending change of the identity of a verified organization",
            description = "For its managers and the authority.")
    @GET
    @Versioned
    @APIResponseSchema(
            value = ChangeJson.class,
            responseCode = "200",
            responseDescription = "What is public now and what is proposed")
    @Path("/{slug}/change")
    public Response change() {
        var change = show.execute(PathSlug.of(slug)).orElseThrow(() -> new NotFound("not-found"));
        var fields = change.now().differences(change.proposed());
        return Response.ok(new ChangeJson(
                        change.proposedAt(),
                        Arrays.stream(OrganizationIdentity.Field.values())
                                .filter(fields::contains)
                                .map(field -> field.name().toLowerCase(java.util.Locale.ROOT))
                                .toList(),
                        IdentityJson.of(change.now()),
                        IdentityJson.of(change.proposed())))
                .tag(new EntityTag(Long.toString(change.version())))
                .build();
    }

    @Operation(operationId = "withdrawOrganizationChange", summary = "Withdraw the pending change")
    @DELETE
    @Path("/{slug}/change")
    public void withdraw() {
        withdraw.execute(PathSlug.of(slug));
    }

    @Operation(
            operationId = "decideOnOrganizationChange",
            summary = "Approve the pending change, or refuse it with a note")
    @POST
    @Requires(Permission.VERIFY_ORGANIZATIONS)
    @Path("/{slug}/change/decision")
    public OrganizationJson decide(
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, DecisionJson body) {
        decide.execute(PathSlug.of(slug), Versions.of(tag), body.decision() == Decision.APPROVE, body.note());
        return organization();
    }

    @Operation(
            operationId = "resubmitOrganization",
            summary = "Submit a refused organization again; it becomes public when the authority verifies it")
    @POST
    @Requires(Permission.MANAGE_ORGANIZATION)
    @Path("/{slug}/submission")
    public OrganizationJson resubmit() {
        resubmit.execute(PathSlug.of(slug));
        return organization();
    }

    private OrganizationJson organization() {
        return OrganizationJson.of(organization.execute(PathSlug.of(slug)));
    }
}
