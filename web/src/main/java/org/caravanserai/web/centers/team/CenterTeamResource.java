package org.caravanserai.web.centers.team;

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
import org.caravanserai.centers.team.ChangeCenterRoleEnd;
import org.caravanserai.centers.team.EndCenterRole;
import org.caravanserai.centers.team.InviteToCenter;
import org.caravanserai.centers.team.ShowCenterTeam;
import org.caravanserai.centers.team.WithdrawCenterInvitation;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.ListInvitations.OpenInvitation;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who has a role at one center only. */
@Tag(name = "Centers")
@Path("/centers/{slug}/team")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterTeamResource {

    /** A role of somebody at the center. */
    @Schema(name = "CenterRole")
    public record CenterRoleJson(
            UUID account,
            String name,
            String email,
            OrganizationRole role,
            Instant since,

            @Schema(description = "Last day, in UTC; none: the role has no end") @Nullable
            LocalDate until,

            @Nullable String givenBy) {

        static CenterRoleJson of(RoleLine line) {
            return new CenterRoleJson(
                    line.accountId(),
                    line.name(),
                    line.email(),
                    line.role(),
                    line.since(),
                    line.until(),
                    line.givenBy());
        }
    }

    /** The roles at the center, and the invitations that were neither accepted nor withdrawn. */
    @Schema(name = "CenterTeam")
    public record CenterTeamJson(List<CenterRoleJson> roles, List<OpenInvitation> invited) {}

    /** When the link of the invitation expires. */
    @Schema(name = "CenterInvited")
    public record CenterInvitedJson(Instant expiresAt) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowCenterTeam show;

    @Inject
    private InviteToCenter invite;

    @Inject
    private EndCenterRole end;

    @Inject
    private ChangeCenterRoleEnd change;

    @Inject
    private WithdrawCenterInvitation withdraw;

    @Operation(operationId = "getCenterTeam", summary = "Roles that count at one center only, and who was invited")
    @GET
    @Requires(Permission.MANAGE_CENTER)
    public CenterTeamJson team() {
        var team = show.execute(CenterAddress.of(slug));
        return new CenterTeamJson(team.roles().stream().map(CenterRoleJson::of).toList(), team.invited());
    }

    /** Invites by email; the answer is the same whether or not the address has an account. */
    @Operation(
            operationId = "inviteToCenter",
            summary = "Invite a person by email to a role at this center only",
            description =
                    "Also somebody of another organization. The answer does not tell whether the address has an account.")
    @POST
    @APIResponseSchema(
            value = CenterInvitedJson.class,
            responseCode = "202",
            responseDescription = "The invitation is on its way")
    @Requires(Permission.MANAGE_CENTER)
    public Response invite(UnreadBody<InviteToCenter.CenterInvitation> body) {
        show.execute(CenterAddress.of(slug));
        return Response.status(Response.Status.ACCEPTED)
                .entity(new CenterInvitedJson(invite.execute(CenterAddress.of(slug), body.read())))
                .build();
    }

    /** Ends a role of somebody else. */
    @APIResponse(responseCode = "400", ref = "BadInput")
    @Operation(operationId = "endCenterRole", summary = "End a role at this center only")
    @DELETE
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{account}/{role}")
    public void end(
            @PathParam("account") UUID account,
            @Parameter(schema = @Schema(implementation = OrganizationRole.class)) @PathParam("role") String role,
            @Parameter(description = "Which the person reads") @QueryParam("reason") @Nullable String reason) {
        end.execute(
                CenterAddress.of(slug),
                account,
                OneOf.constant(OrganizationRole.class, "role", role),
                Reason.orNull(reason));
    }

    /** Another last day of a role. */
    @Schema(name = "CenterRoleEnd")
    public record CenterRoleEndJson(
            @Schema(description = "Last day, in UTC; none: the role has no end") @Nullable
            LocalDate until) {}

    /** Sets the last day of a role of somebody else. */
    @Operation(operationId = "changeCenterRoleEnd", summary = "Set the last day of a role at this center only")
    @PUT
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{account}/{role}")
    public void changeEnd(
            @PathParam("account") UUID account,
            @Parameter(schema = @Schema(implementation = OrganizationRole.class)) @PathParam("role") String role,
            UnreadBody<CenterRoleEndJson> body) {
        show.execute(CenterAddress.of(slug));
        change.execute(
                CenterAddress.of(slug),
                account,
                OneOf.constant(OrganizationRole.class, "role", role),
                body.read().until());
    }

    @Operation(
            operationId = "withdrawCenterInvitation",
            summary = "Withdraw an invitation to the center; its link ends")
    @DELETE
    @Requires(Permission.MANAGE_CENTER)
    @Path("/invitations/{id}")
    public void withdraw(@PathParam("id") UUID id) {
        withdraw.execute(CenterAddress.of(slug), id);
    }
}
