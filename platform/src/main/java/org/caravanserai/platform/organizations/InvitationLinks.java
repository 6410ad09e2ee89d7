package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.organizations.Invitation;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Gives invitations their links and sends them, as far as the address may get email at all. */
@ApplicationScoped
class InvitationLinks {

    private final Invitations invitations;
    private final MembershipEmails emails;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    InvitationLinks(
            Invitations invitations, MembershipEmails emails, History history, CurrentCaller caller, Clock clock) {
        this.invitations = invitations;
        this.emails = emails;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Makes an invitation, or gives the one that is open another link. Where the address gets too much email, an open one stays as it
     * is, and a new one is kept and not sent.
     *
     * @param until the last day of the role; null for a role without an end
     */
    Invitation send(Organization organization, EmailAddress email, OrganizationRole role, @Nullable LocalDate until) {
        var open = invitations.open(organization.id(), email, role);
        var mayBeSent = emails.mayInvite(email);
        if (open.isPresent() && !mayBeSent) {
            return open.get();
        }
        var secret = Secret.next();
        var now = clock.instant();
        open.ifPresent(again -> again.renew(secret, now));
        var invitation = open.orElseGet(() -> new Invitation(organization.id(), email, role, secret, now));
        invitation.offer(until, caller.get().accountId());
        if (open.isEmpty()) {
            invitations.add(invitation);
        }
        if (mayBeSent) {
            emails.invite(organization, invitation, secret, caller.get().language());
        }
        history.record(organization.id(), OrganizationAction.MEMBER_INVITED, invitation.id() + " " + role);
        return invitation;
    }
}
