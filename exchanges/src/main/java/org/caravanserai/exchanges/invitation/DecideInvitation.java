package org.caravanserai.exchanges.invitation;

import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.invitation.ApprovalKind;
import org.caravanserai.domain.exchanges.invitation.InvitationAction;
import org.caravanserai.domain.exchanges.invitation.InvitationApproval;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.domain.exchanges.invitation.InvitationStep;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitation;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/**
 * An officer of the host decides on one of the approvals, in the capacity that the officer names: first for the faculty, then on funding,
 * insurance and space side by side. Nobody decides for the faculty on an invitation of their own.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class DecideInvitation {

    private final InvitationAccess access;
    private final InvitationApprovals approvals;
    private final InvitationHistory history;
    private final ExchangeEmails emails;
    private final CurrentCaller caller;

    @Inject
    public DecideInvitation(
            InvitationAccess access,
            InvitationApprovals approvals,
            InvitationHistory history,
            ExchangeEmails emails,
            CurrentCaller caller) {
        this.access = access;
        this.approvals = approvals;
        this.history = history;
        this.emails = emails;
        this.caller = caller;
    }

    /** Possible decisions. */
    public enum Decision {
        GIVE,
        REFUSE
    }

    /** A decision on one of the approvals. */
    @Described("A decision on one of the approvals.")
    public record ScholarInvitationDecision(
            ApprovalKind kind,
            Decision decision,

            @Described("In which the officer decides, for example as dean of the faculty of agronomy")
            String capacity,

            @Described("Needed for a refusal") @Nullable String note) {}

    /**
     * @throws NotFound when the caller may not see the invitation
     * @throws Forbidden {@code other-side-decides}; {@code own-invitation} for the faculty's decision
     * @throws Conflict {@code approval-decided}
     * @throws Invalid {@code required} for capacity and for the note of a refusal
     * @throws Refused {@code invitation-state} when this is not to be decided now
     */
    public InvitationState execute(String code, ScholarInvitationDecision wanted) {
        var invitation = access.asOfficerOfHost(code);
        if (wanted.kind() == ApprovalKind.FACULTY
                && Objects.equals(invitation.inviter(), caller.get().accountId())) {
            throw new Forbidden("own-invitation");
        }
        var before = invitation.state();
        invitation.require(InvitationStep.DECIDE);
        var approval = approvals.of(invitation).stream()
                .filter(each -> each.kind() == wanted.kind())
                .findFirst()
                .orElseThrow(() -> new Refused("invitation-state", before, before));
        boolean given = wanted.decision() == Decision.GIVE;
        approval.decide(given, wanted.capacity(), wanted.note(), caller.get(), history.now());
        approvals.decided(approval);
        if (given) {
            given(invitation, approval);
        } else {
            invitation.refuse();
            approvals.drop(invitation);
        }
        history.record(
                invitation,
                given ? InvitationAction.given(wanted.kind()) : InvitationAction.REFUSED,
                before,
                wanted.note());
        return invitation.state();
    }

    private void given(ScholarInvitation invitation, InvitationApproval approval) {
        if (approval.kind() == ApprovalKind.FACULTY) {
            invitation.approve();
            approvals.ask(invitation, ApprovalKind.PROOFS);
            emails.invited(invitation);
        } else {
            invitation.readyWhenComplete(approvals.of(invitation));
        }
    }
}
