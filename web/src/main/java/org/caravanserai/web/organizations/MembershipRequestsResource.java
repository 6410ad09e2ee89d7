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
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.MembershipRequests;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.DecideOnMembershipRequest;
import org.caravanserai.platform.organizations.ListMembershipRequests;
import org.caravanserai.platform.organizations.RequestMembership;
import org.caravanserai.platform.organizations.WithdrawMembershipRequest;
import org.jspecify.annotations.Nullable;

/** Requests to act for an organization: made and withdrawn by anybody, decided by its managers or the authority. */
@Path("/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembershipRequestsResource {

    /** The wanted role, a note for whoever decides, and an address of the organization's domain that a link is sent to. */
    public record RequestJson(
            @Nullable String role,
            @Nullable String note,
            @Nullable String email) {}

    /** What happens next. */
    public record NextJson(RequestMembership.Next next) {}

    /** Whether the person becomes a member; a note is needed to refuse. */
    public record DecisionJson(
            @Nullable String decision, @Nullable String note) {}

    private enum Decision {
        APPROVE,
        REFUSE
    }

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

    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{slug}/membership-requests")
    public Response request(@Nullable RequestJson body) {
        var wish = body == null ? new RequestJson(null, null, null) : body;
        var role = wish.role() == null
                ? OrganizationRole.EVENT_ORGANIZER
                : OneOf.constant(OrganizationRole.class, "role", wish.role());
        var proof = wish.email() == null || wish.email().isBlank() ? null : EmailAddress.of(wish.email());
        var next = request.execute(PathSlug.of(slug), role, wish.note(), proof);
        return Response.status(Response.Status.ACCEPTED)
                .entity(new NextJson(next))
                .build();
    }

    @GET
    @Path("/{slug}/membership-requests")
    public List<MembershipRequests.Line> list() {
        return list.execute(PathSlug.of(slug));
    }

    @DELETE
    @Path("/{slug}/membership-requests/mine")
    public void withdraw() {
        withdraw.execute(PathSlug.of(slug));
    }

    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{slug}/membership-requests/{id}/decision")
    public void decide(@PathParam("id") String id, @Nullable DecisionJson body) {
        if (body == null || body.decision() == null) {
            throw new Invalid("decision", "required");
        }
        var decision = OneOf.constant(Decision.class, "decision", body.decision());
        decide.execute(
                PathSlug.of(slug), OrganizationInvitationsResource.id(id), decision == Decision.APPROVE, body.note());
    }
}
