package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.organizations.Members;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.organizations.RoleNote;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Roles at one place, given and ended by who runs it: which that is, the area has asked before. */
@ApplicationScoped
public class PlaceRoles {

    private final Organizations organizations;
    private final Memberships memberships;
    private final MemberDirectory directory;
    private final Invitations invitations;
    private final InvitationLinks links;
    private final MembershipEmails emails;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public PlaceRoles(
            Organizations organizations,
            Memberships memberships,
            MemberDirectory directory,
            Invitations invitations,
            InvitationLinks links,
            MembershipEmails emails,
            History history,
            CurrentCaller caller,
            Clock clock) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.directory = directory;
        this.invitations = invitations;
        this.links = links;
        this.emails = emails;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Invites somebody, also of another organization. As {@link InviteMember} does, it sends an open invitation again.
     *
     * @param until the last day of the role, in UTC; null for a role without an end
     * @return when the invitation expires
     * @throws Invalid {@code until}: {@code role-ends-in-the-past}
     * @throws Refused {@code organization-not-listed}; {@code too-many-invitations} as {@link InviteMember}
     */
    public Instant invite(
            RolePlace place, UUID organization, EmailAddress email, OrganizationRole role, @Nullable LocalDate until) {
        var owner = locked(organization);
        Members.requireEnd(until, clock.instant());
        links.requireFew(owner);
        return links.send(owner, email, role, place, until).expiresAt();
    }

    /** Who has a role there, by name. */
    public List<RoleLine> roles(RolePlace place) {
        return directory.rolesAt(place);
    }

    /** Who was invited and has not answered, the newest first. */
    public List<ListInvitations.OpenInvitation> invited(RolePlace place) {
        var now = clock.instant();
        return invitations.openAt(place).stream()
                .map(invitation -> ListInvitations.OpenInvitation.of(invitation, now))
                .toList();
    }

    /**
     * Ends a role; whoever loses it by somebody else is told.
     *
     * @param reason which the person reads; null when none is given
     * @throws NotFound when the account does not have it there
     */
    public void end(RolePlace place, UUID organization, UUID account, OrganizationRole role, @Nullable Reason reason) {
        var owner = locked(organization);
        memberships.at(place).of(account, role);
        memberships.removeAt(place.id(), account, role);
        history.record(
                organization,
                OrganizationAction.MEMBER_REMOVED,
                RoleNote.of(account, role, place, reason == null ? null : reason.value()));
        if (!caller.get().is(account)) {
            emails.left(owner, account, role, place, reason);
        }
    }

    /**
     * Gives a role another last day, or none; the person is told. Nothing happens when the day is the same.
     *
     * @param until the last day, in UTC; null for a role without an end
     * @throws NotFound when the account does not have the role there any more
     * @throws Invalid {@code until}: {@code role-ends-in-the-past}
     * @throws Refused {@code role-end-of-your-own}
     */
    public void changeEnd(
            RolePlace place, UUID organization, UUID account, OrganizationRole role, @Nullable LocalDate until) {
        var owner = locked(organization);
        var held = memberships.at(place).of(account, role);
        if (held.isOver(clock.instant())) {
            throw new NotFound("not-found");
        }
        if (caller.get().is(account)) {
            throw new Refused("role-end-of-your-own");
        }
        Members.requireEnd(until, clock.instant());
        if (!Objects.equals(held.endsOn(), until)) {
            memberships.endOn(organization, account, role, place, until);
            history.record(
                    organization,
                    OrganizationAction.MEMBER_END_CHANGED,
                    RoleNote.of(account, role, place, until == null ? null : until.toString()));
            emails.endChanged(owner, account, role, place, until);
        }
    }

    /**
     * Takes an open invitation back; its link ends.
     *
     * @throws NotFound when there is none to this place
     * @throws Refused {@code invitation-over}
     */
    public void withdraw(RolePlace place, UUID id) {
        var invitation = invitations
                .byId(id)
                .filter(found -> place.equals(found.place()))
                .orElseThrow(() -> new NotFound("not-found"));
        invitation.withdraw(clock.instant());
        history.record(
                invitation.organization(),
                OrganizationAction.MEMBER_INVITATION_WITHDRAWN,
                RoleNote.of(invitation.id(), invitation.role(), place));
    }

    private Organization locked(UUID organization) {
        return organizations.locked(organization).orElseThrow(() -> new NotFound("not-found"));
    }
}
