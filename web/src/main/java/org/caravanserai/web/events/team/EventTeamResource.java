package org.caravanserai.web.events.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.InviteToPlace.PlaceInvitation;
import org.caravanserai.web.organizations.PlaceTeam;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who has a role at one event: co-organizers and helpers. */
@Tag(name = "Events")
@Path("/events/{slug}/team")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventTeamResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private PlaceTeam team;

    @Operation(operationId = "getEventTeam", summary = "Roles that count at one event only, and who was invited")
    @GET
    @Requires(Permission.DIRECT_EVENTS)
    public PlaceTeam.TeamJson team() {
        return team.team(EventRoles.KIND, slug);
    }

    /** Invites by email; the answer is the same whether or not the address has an account. */
    @Operation(
            operationId = "inviteToEvent",
            summary = "Invite a person by email to a role at the event",
            description =
                    "Also somebody of another organization. The answer does not tell whether the address has an account.")
    @POST
    @APIResponseSchema(
            value = PlaceTeam.InvitedJson.class,
            responseCode = "202",
            responseDescription = "The invitation is on its way")
    @Requires(Permission.DIRECT_EVENTS)
    public Response invite(UnreadBody<PlaceInvitation> body) {
        return team.invite(EventRoles.KIND, slug, body);
    }

    /** Ends a role of somebody else, or gives up an own one. */
    @APIResponse(responseCode = "400", ref = "BadInput")
    @Operation(operationId = "endEventRole", summary = "End a role at the event")
    @DELETE
    @Requires(Permission.READ_PARTICIPANTS)
    @Path("/{account}/{role}")
    public void end(
            @PathParam("account") UUID account,
            @Parameter(schema = @Schema(implementation = OrganizationRole.class)) @PathParam("role") String role,
            @Parameter(description = "Which the person reads") @QueryParam("reason") @Nullable String reason) {
        team.end(EventRoles.KIND, slug, account, role, reason);
    }

    /** Sets the last day of a role of somebody else. */
    @Operation(operationId = "changeEventRoleEnd", summary = "Set the last day of a role at the event")
    @PUT
    @Requires(Permission.DIRECT_EVENTS)
    @Path("/{account}/{role}")
    public void changeEnd(
            @PathParam("account") UUID account,
            @Parameter(schema = @Schema(implementation = OrganizationRole.class)) @PathParam("role") String role,
            UnreadBody<PlaceTeam.RoleEndJson> body) {
        team.changeEnd(EventRoles.KIND, slug, account, role, body);
    }

    @Operation(operationId = "withdrawEventInvitation", summary = "Withdraw an invitation to the event; its link ends")
    @DELETE
    @Requires(Permission.DIRECT_EVENTS)
    @Path("/invitations/{id}")
    public void withdraw(@PathParam("id") UUID id) {
        team.withdraw(EventRoles.KIND, slug, id);
    }
}
