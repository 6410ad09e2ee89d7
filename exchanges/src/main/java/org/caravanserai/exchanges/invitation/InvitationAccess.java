package org.caravanserai.exchanges.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitation;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitations;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;

/** Access to invitations: officers of both sides, the sender, and the scholar. */
@ApplicationScoped
class InvitationAccess {

    private final ScholarInvitations invitations;
    private final ExchangeOfficer officer;

    @Inject
    InvitationAccess(ScholarInvitations invitations, ExchangeOfficer officer) {
        this.invitations = invitations;
        this.officer = officer;
    }

    /**
     * The invitation, locked.
     *
     * @throws NotFound when the caller may not see it
     */
    ScholarInvitation visible(String code) {
        return requireVisible(invitations.lock(code).orElseThrow(() -> new NotFound("not-found")));
    }

    ScholarInvitation requireVisible(ScholarInvitation invitation) {
        if (!hosts(invitation) && !sends(invitation) && !isScholar(invitation)) {
            throw new NotFound("not-found");
        }
        return invitation;
    }

    /**
     * The invitation, locked, when the caller acts as an officer of the host.
     *
     * @throws NotFound when the caller may not see it
     * @throws Forbidden {@code other-side-decides} for everybody else who may
     */
    ScholarInvitation asOfficerOfHost(String code) {
        var invitation = visible(code);
        if (!officer.actsFor(invitation.place().to())) {
            throw new Forbidden("other-side-decides");
        }
        return invitation;
    }

    /** Whether the caller invites, or is an officer of the host. */
    boolean hosts(ScholarInvitation invitation) {
        var inviter = invitation.inviter();
        return officer.actsFor(invitation.place().to())
                || inviter != null && officer.caller().is(inviter);
    }

    boolean decides(ScholarInvitation invitation) {
        return officer.actsFor(invitation.place().to());
    }

    /** Before the faculty of the host has agreed, an invitation is nothing to the other side. */
    boolean sends(ScholarInvitation invitation) {
        return invitation.state() != InvitationState.PROPOSED
                && officer.actsFor(invitation.place().from());
    }

    /** Nor to the scholar. */
    boolean isScholar(ScholarInvitation invitation) {
        var email = officer.caller().email();
        return invitation.state() != InvitationState.PROPOSED
                && officer.caller().isSignedIn()
                && email != null
                && email.equalsIgnoreCase(invitation.scholar().email().value());
    }
}
