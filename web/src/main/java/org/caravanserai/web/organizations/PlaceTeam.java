package org.caravanserai.web.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.ChangePlaceRoleEnd;
import org.caravanserai.platform.organizations.EndPlaceRole;
import org.caravanserai.platform.organizations.InviteToPlace;
import org.caravanserai.platform.organizations.InviteToPlace.PlaceInvitation;
import org.caravanserai.platform.organizations.ListInvitations.OpenInvitation;
import org.caravanserai.platform.organizations.ShowPlaceTeam;
import org.caravanserai.platform.organizations.WithdrawPlaceInvitation;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the calls and pages about the roles at one place do; each area has them at the addresses of its places. */
@ApplicationScoped
public class PlaceTeam {

    private final ShowPlaceTeam show;
    private final InviteToPlace invite;
    private final EndPlaceRole end;
    private final ChangePlaceRoleEnd change;
    private final WithdrawPlaceInvitation withdraw;
    private final CurrentCaller caller;

    @Inject
    PlaceTeam(
            ShowPlaceTeam show,
            InviteToPlace invite,
            EndPlaceRole end,
            ChangePlaceRoleEnd change,
            WithdrawPlaceInvitation withdraw,
            CurrentCaller caller) {
        this.show = show;
        this.invite = invite;
        this.end = end;
        this.change = change;
        this.withdraw = withdraw;
        this.caller = caller;
    }

    /** A role of somebody at the place. */
    @Schema(name = "PlaceRole")
    public record RoleJson(
            UUID account,
            String name,
            String email,
            OrganizationRole role,
            Instant since,

            @Schema(description = "Last day, in UTC; none: the role has no end") @Nullable
            LocalDate until,

            @Nullable String givenBy) {

        static RoleJson of(RoleLine line) {
            return new RoleJson(
                    line.accountId(),
                    line.name(),
                    line.email(),
                    line.role(),
                    line.since(),
                    line.until(),
                    line.givenBy());
        }
    }

    /** The roles at the place, and the invitations that were neither accepted nor withdrawn. */
    @Schema(name = "PlaceTeam")
    public record TeamJson(List<RoleJson> roles, List<OpenInvitation> invited) {}

    /** When the link of the invitation expires. */
    @Schema(name = "PlaceInvited")
    public record InvitedJson(Instant expiresAt) {}

    /** Another last day of a role. */
    @Schema(name = "PlaceRoleEnd")
    public record RoleEndJson(
            @Schema(description = "Last day, in UTC; none: the role has no end") @Nullable
            LocalDate until) {}

    public TeamJson team(String kind, String slug) {
        var team = show.execute(kind, slug);
        return new TeamJson(team.roles().stream().map(RoleJson::of).toList(), team.invited());
    }

    public Response invite(String kind, String slug, UnreadBody<PlaceInvitation> body) {
        show.execute(kind, slug);
        return Response.status(Response.Status.ACCEPTED)
                .entity(new InvitedJson(invite.execute(kind, slug, body.read())))
                .build();
    }

    public void end(String kind, String slug, UUID account, String role, @Nullable String reason) {
        end.execute(kind, slug, account, OneOf.constant(OrganizationRole.class, "role", role), Reason.orNull(reason));
    }

    public void changeEnd(String kind, String slug, UUID account, String role, UnreadBody<RoleEndJson> body) {
        show.execute(kind, slug);
        change.execute(
                kind,
                slug,
                account,
                OneOf.constant(OrganizationRole.class, "role", role),
                body.read().until());
    }

    public void withdraw(String kind, String slug, UUID invitation) {
        withdraw.execute(kind, slug, invitation);
    }

    boolean isOwn(RoleLine line) {
        return caller.get().is(line.accountId());
    }

    ShowPlaceTeam.Team shown(String kind, String slug) {
        return show.execute(kind, slug);
    }

    void invite(String kind, String slug, PlaceInvitation invitation) {
        invite.execute(kind, slug, invitation);
    }

    void end(String kind, String slug, RoleLine line, Reason reason) {
        end.execute(kind, slug, line.accountId(), line.role(), reason);
    }

    void changeEnd(String kind, String slug, RoleLine line, @Nullable LocalDate until) {
        change.execute(kind, slug, line.accountId(), line.role(), until);
    }
}
