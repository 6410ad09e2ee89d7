package org.caravanserai.web.exchanges.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.exchanges.invitation.BrowseScholarInvitations;
import org.caravanserai.exchanges.invitation.InviteScholar;
import org.caravanserai.exchanges.invitation.ShowInvitation;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Invitations of visiting scholars. */
@Tag(name = "Exchanges")
@Path("/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScholarInvitationResource {

    /** Filters of the list. */
    public record InvitationParameters(@Nullable InvitationState state) {}

    @Inject
    private BrowseScholarInvitations browse;

    @Inject
    private ShowInvitation show;

    @Inject
    private InviteScholar invite;

    @Operation(
            operationId = "listScholarInvitations",
            summary = "Invitations from and to the own organizations, and the own ones")
    @GET
    public PageJson<ScholarInvitationJson> list(
            @BeanParam ListQuery query, @Asks(InvitationParameters.class) @Context UriInfo address) {
        var wanted = Asks.Query.of(address, InvitationParameters.class).state();
        return PageJson.of(browse.execute(wanted, query.request()).map(ScholarInvitationJson::of));
    }

    @Operation(operationId = "getScholarInvitation", summary = "An invitation with its approvals")
    @GET
    @Path("/{code}")
    public ScholarInvitationJson one(@PathParam("code") String code) {
        return ScholarInvitationJson.of(show.execute(code));
    }

    @Operation(operationId = "inviteScholar", summary = "Invite a visiting scholar; the faculty decides first")
    @POST
    @APIResponseSchema(
            value = ScholarInvitationJson.class,
            responseCode = "201",
            responseDescription = "The invitation")
    @APIResponse(responseCode = "409", description = "agreement-not-in-force")
    @Requires(Permission.SIGNED_IN)
    public Response invite(InviteScholar.ScholarInvitationWish body) {
        var code = invite.execute(body);
        return Response.created(URI.create("/api/v1/invitations/" + code))
                .entity(one(code))
                .build();
    }
}
