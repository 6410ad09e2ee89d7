package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

/** Roles at one place, given and ended by who runs it: which that is, the area says. */
@ApplicationScoped
class PlaceRoles {

    private final KnownPlaces places;
    private final Organizations organizations;
    private final Memberships memberships;
    private final MemberDirectory directory;
    private final Invitations invitations;
    private final InvitationSending links;
    private final MembershipEmails emails;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    PlaceRoles(
            KnownPlaces places,
            Organizations organizations,
            Memberships memberships,
            MemberDirectory directory,
            Invitations invitations,
            InvitationSending links,
            MembershipEmails emails,
            History history,
            CurrentCaller caller,
            Clock clock) {
        this.places = places;
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

    /** The roles that can be given at places of this kind. */
    Set<OrganizationRole> offered(String kind) {
        return places.of(kind).roles();
    }

    /**
     * A place at which the caller gives roles.
     *
     * @throws NotFound otherwise
     */
    RolePlaces.Owned given(String kind, String slug) {
        return places.of(kind).given(slug);
    }

    /**
     * A place at which the caller ends a role of this account: the own one, or any where the caller gives them.
     *
     * @throws NotFound otherwise
     */
    RolePlaces.Owned endedBy(String kind, String slug, UUID account) {
        return caller.get().is(account) ? places.of(kind).held(slug) : given(kind, slug);
    }

    /**
     * As {@link InviteMember} does, it sends an open invitation again.
     *
     * @throws Invalid {@code role}, another than are given there; {@code until}: {@code role-ends-in-the-past}
     * @throws Refused {@code organization-not-listed}; {@code too-many-invitations} as {@link InviteMember}
     */
    Instant invite(RolePlaces.Owned at, EmailAddress email, OrganizationRole role, @Nullable LocalDate until) {
        var area = places.of(at.place().kind());
        if (!area.roles().contains(role)) {
            throw new Invalid("role", area.otherRole());
        }
        var owner = locked(at);
        Members.requireEnd(until, clock.instant());
        links.requireFew(owner);
        return links.send(owner, email, role, at.place(), until).expiresAt();
    }

    /** Who has a role there, by name. */
    List<RoleLine> roles(RolePlace place) {
        return directory.rolesAt(place);
    }

    /** Who was invited and has not answered, the newest first. */
    List<ListInvitations.OpenInvitation> invited(RolePlace place) {
        var now = clock.instant();
        return invitations.openAt(place).stream()
                .map(invitation -> ListInvitations.OpenInvitation.of(invitation, now))
                .toList();
    }

    /**
     * Whoever loses a role by somebody else is told; so is whoever has given it, when the person gives it up.
     *
     * @throws NotFound when the account does not have it there
     */
    void end(RolePlaces.Owned at, UUID account, OrganizationRole role, @Nullable Reason reason) {
        var owner = locked(at);
        var place = at.place();
        var held = memberships.at(place).of(account, role);
        memberships.removeAt(place.id(), account, role);
        history.record(
                at.organization(),
                OrganizationAction.MEMBER_REMOVED,
                RoleNote.of(account, role, place, reason == null ? null : reason.value()));
        var givenBy = held.givenBy();
        if (!caller.get().is(account)) {
            emails.left(owner, account, role, place, reason);
        } else if (givenBy != null && !givenBy.equals(account)) {
            emails.givenUp(owner, held, givenBy, caller.get().name(), reason);
        }
    }

    /**
     * The person is told. Nothing happens when the day is the same.
     *
     * @throws NotFound when the account does not have the role there any more
     * @throws Invalid {@code until}: {@code role-ends-in-the-past}
     * @throws Refused {@code role-end-of-your-own}
     */
    void changeEnd(RolePlaces.Owned at, UUID account, OrganizationRole role, @Nullable LocalDate until) {
        var owner = locked(at);
        var place = at.place();
        var held = memberships.at(place).of(account, role);
        if (held.isOver(clock.instant())) {
            throw new NotFound("not-found");
        }
        if (caller.get().is(account)) {
            throw new Refused("role-end-of-your-own");
        }
        Members.requireEnd(until, clock.instant());
        if (!Objects.equals(held.endsOn(), until)) {
            memberships.endOn(at.organization(), account, role, place, until);
            history.record(
                    at.organization(),
                    OrganizationAction.MEMBER_END_CHANGED,
                    RoleNote.of(account, role, place, until == null ? null : until.toString()));
            emails.endChanged(owner, account, role, place, until);
        }
    }

    /**
     * @throws NotFound when there is none to this place
     * @throws Refused {@code invitation-over}
     */
    void withdraw(RolePlace place, UUID id) {
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

    private Organization locked(RolePlaces.Owned at) {
        return organizations.locked(at.organization()).orElseThrow(() -> new NotFound("not-found"));
    }
}
