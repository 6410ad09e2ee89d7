package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.MembershipRequests;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.DecideOnMembershipRequest;
import org.caravanserai.platform.organizations.ListMembershipRequests;
import org.caravanserai.platform.organizations.RequestMembership;
import org.caravanserai.platform.organizations.WithdrawMembershipRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Requests to act for an organization: made and withdrawn by anybody, decided by its managers or the authority. */
@Tag(name = "Organizations")
@Path("/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembershipRequestsResource {

    /** The requested role, a note for the deciding person, and an address of the organization's domain for the link. */
    @Schema(name = "MembershipRequest")
    public record RequestJson(
            @Schema(
                    description =
                            "EVENT_ORGANIZER unless said otherwise; MANAGER where nobody manages the organization")
            @Nullable
            OrganizationRole role,

            @Schema(description = "For the deciding person; required when the authority decides") @Nullable
            String note,

            @Schema(
                    description =
                            "An address of a domain of a verified organization that nobody manages: a link is sent"
                                    + " there")
            @Nullable
            String email) {}

    /** The next step of a request. */
    @Schema(name = "NextStep")
    public record NextJson(RequestMembership.Next next) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private RequestMembership request;

    @Inject
    private ListMembershipRequests list;

    @Inject
    private DecideOnMembershipRequest decide;

    @Inject
    private WithdrawMembershipRequest withdraw;

    @Operation(operationId = "requestMembership", summary = "Claim to work for an organization and ask to act for it")
    @POST
    @APIResponseSchema(
            value = NextJson.class,
            responseCode = "202",
            responseDescription = "Who decides next, or that a link was sent")
    @Requires(Permission.SIGNED_IN)
    @Path("/{slug}/membership-requests")
    public Response request(@Nullable RequestJson body) {
        var wish = body == null ? new RequestJson(null, null, null) : body;
        var role = wish.role() == null ? OrganizationRole.EVENT_ORGANIZER : wish.role();
        var proof = wish.email() == null || wish.email().isBlank() ? null : EmailAddress.of(wish.email());
        var next = request.execute(PathSlug.of(slug), role, wish.note(), proof);
        return Response.status(Response.Status.ACCEPTED)
                .entity(new NextJson(next))
                .build();
    }

    @Operation(
            operationId = "listMembershipRequests",
            summary = "Open requests to act for the organization",
            description = "For its managers and the authority; at most 200, the longest waiting first.")
    @GET
    @Path("/{slug}/membership-requests")
    public List<MembershipRequests.Line> list() {
        return list.execute(PathSlug.of(slug));
    }

    @Operation(operationId = "withdrawMembershipRequest", summary = "Withdraw the caller's own request")
    @DELETE
    @Path("/{slug}/membership-requests/mine")
    public void withdraw() {
        withdraw.execute(PathSlug.of(slug));
    }

    @Operation(
            operationId = "decideOnMembershipRequest",
            summary = "Decide on a request to act for the organization",
            description = "By a manager, or by the authority where nobody manages the organization.")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{slug}/membership-requests/{id}/decision")
    public void decide(@PathParam("id") UUID id, OrganizationChangeResource.DecisionJson body) {
        decide.execute(
                PathSlug.of(slug), id, body.decision() == OrganizationChangeResource.Decision.APPROVE, body.note());
    }
}
