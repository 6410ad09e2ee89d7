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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.events.team.ChangeEventRoleEnd;
import org.caravanserai.events.team.EndEventRole;
import org.caravanserai.events.team.InviteToEvent;
import org.caravanserai.events.team.ShowEventTeam;
import org.caravanserai.events.team.WithdrawEventInvitation;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.ListInvitations.OpenInvitation;
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

    /** A role of somebody at the event. */
    @Schema(name = "EventRole")
    public record EventRoleJson(
            UUID account,
            String name,
            String email,
            OrganizationRole role,
            Instant since,

            @Schema(description = "Last day, in UTC; none: the role has no end") @Nullable
            LocalDate until,

            @Nullable String givenBy) {

        static EventRoleJson of(RoleLine line) {
            return new EventRoleJson(
                    line.accountId(),
                    line.name(),
                    line.email(),
                    line.role(),
                    line.since(),
                    line.until(),
                    line.givenBy());
        }
    }

    /** The roles at the event, and the invitations that were neither accepted nor withdrawn. */
    @Schema(name = "EventTeam")
    public record EventTeamJson(List<EventRoleJson> roles, List<OpenInvitation> invited) {}

    /** When the link of the invitation expires. */
    @Schema(name = "EventInvited")
    public record EventInvitedJson(Instant expiresAt) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowEventTeam show;

    @Inject
    private InviteToEvent invite;

    @Inject
    private EndEventRole end;

    @Inject
    private ChangeEventRoleEnd change;

    @Inject
    private WithdrawEventInvitation withdraw;

    @Operation(operationId = "getEventTeam", summary = "Co-organizers and helpers of an event, and who was invited")
    @GET
    @Requires(Permission.DIRECT_EVENTS)
    public EventTeamJson team() {
        var team = show.execute(slug);
        return new EventTeamJson(team.roles().stream().map(EventRoleJson::of).toList(), team.invited());
    }

    /** Invites by email; the answer is the same whether or not the address has an account. */
    @Operation(
            operationId = "inviteToEvent",
            summary = "Invite a person by email to a role at the event",
            description =
                    "Also somebody of another organization. The answer does not tell whether the address has an account.")
    @POST
    @APIResponseSchema(
            value = EventInvitedJson.class,
            responseCode = "202",
            responseDescription = "The invitation is on its way")
    @Requires(Permission.DIRECT_EVENTS)
    public Response invite(UnreadBody<InviteToEvent.EventInvitation> body) {
        show.execute(slug);
        return Response.status(Response.Status.ACCEPTED)
                .entity(new EventInvitedJson(invite.execute(slug, body.read())))
                .build();
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
        end.execute(slug, account, OneOf.constant(OrganizationRole.class, "role", role), Reason.orNull(reason));
    }

    /** Another last day of a role. */
    @Schema(name = "EventRoleEnd")
    public record EventRoleEndJson(
            @Schema(description = "Last day, in UTC; none: the role has no end") @Nullable
            LocalDate until) {}

    /** Sets the last day of a role of somebody else. */
    @Operation(operationId = "changeEventRoleEnd", summary = "Set the last day of a role at the event")
    @PUT
    @Requires(Permission.DIRECT_EVENTS)
    @Path("/{account}/{role}")
    public void changeEnd(
            @PathParam("account") UUID account,
            @Parameter(schema = @Schema(implementation = OrganizationRole.class)) @PathParam("role") String role,
            UnreadBody<EventRoleEndJson> body) {
        show.execute(slug);
        change.execute(
                slug,
                account,
                OneOf.constant(OrganizationRole.class, "role", role),
                body.read().until());
    }

    @Operation(operationId = "withdrawEventInvitation", summary = "Withdraw an invitation to the event; its link ends")
    @DELETE
    @Requires(Permission.DIRECT_EVENTS)
    @Path("/invitations/{id}")
    public void withdraw(@PathParam("id") UUID id) {
        withdraw.execute(slug, id);
    }
}
