package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.organizations.Invitation;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.RoleNote;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Gives invitations their links and sends them, as far as the address may get email at all. */
@ApplicationScoped
class InvitationSending {

    static final int UNVERIFIED_A_DAY = 10;
    static final int VERIFIED_A_DAY = 200;

    private static final Duration DAY = Duration.ofDays(1);

    private final Invitations invitations;
    private final MembershipEmails emails;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    InvitationSending(
            Invitations invitations, MembershipEmails emails, History history, CurrentCaller caller, Clock clock) {
        this.invitations = invitations;
        this.emails = emails;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Asked while the organization is locked.
     *
     * @throws Refused {@code organization-not-listed}; {@code too-many-invitations} after 10 a day, or 200 for a verified organization
     */
    void requireFew(Organization organization) {
        if (!organization.state().isListed()) {
            throw new Refused("organization-not-listed");
        }
        var most = organization.state() == OrganizationState.VERIFIED ? VERIFIED_A_DAY : UNVERIFIED_A_DAY;
        if (invitations.countSince(organization.id(), clock.instant().minus(DAY)) >= most) {
            throw new Refused("too-many-invitations", most);
        }
    }

    /**
     * Makes an invitation, or gives the one that is open another link. Where the address gets too much email, an open one stays as it
     * is, and a new one is kept and not sent.
     *
     * @param place where the role counts; null: in the whole organization
     * @param until the last day of the role; null for a role without an end
     */
    Invitation send(
            Organization organization,
            EmailAddress email,
            OrganizationRole role,
            @Nullable RolePlace place,
            @Nullable LocalDate until) {
        var open = invitations.open(organization.id(), email, role, place);
        var mayBeSent = emails.mayInvite(email);
        if (open.isPresent() && !mayBeSent) {
            return open.get();
        }
        var secret = Secret.next();
        var now = clock.instant();
        open.ifPresent(again -> again.renew(secret, now));
        var invitation = open.orElseGet(() -> new Invitation(organization.id(), email, role, place, secret, now));
        invitation.offer(until, caller.get().accountId());
        if (open.isEmpty()) {
            invitations.add(invitation);
        }
        if (mayBeSent) {
            emails.invite(organization, invitation, secret, caller.get().language());
        }
        history.record(organization.id(), OrganizationAction.MEMBER_INVITED, RoleNote.of(invitation.id(), role, place));
        return invitation;
    }
}
