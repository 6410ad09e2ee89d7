package org.caravanserai.exchanges.invitation;

import jakarta.inject.Inject;
import java.time.Clock;
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
import org.caravanserai.platform.history.History;
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
    private final History history;
    private final ExchangeEmails emails;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public DecideInvitation(
            InvitationAccess access,
            InvitationApprovals approvals,
            History history,
            ExchangeEmails emails,
            CurrentCaller caller,
            Clock clock) {
        this.access = access;
        this.approvals = approvals;
        this.history = history;
        this.emails = emails;
        this.caller = caller;
        this.clock = clock;
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
        invitation.require(InvitationStep.DECIDE);
        var approval = approvals.of(invitation).stream()
                .filter(each -> each.kind() == wanted.kind())
                .findFirst()
                .orElseThrow(() -> new Refused("invitation-state", invitation.state(), invitation.state()));
        boolean given = wanted.decision() == Decision.GIVE;
        approval.decide(given, wanted.capacity(), wanted.note(), caller.get(), clock.instant());
        approvals.decided(approval);
        if (given) {
            history.step(
                    invitation,
                    InvitationAction.given(wanted.kind()),
                    wanted.note(),
                    () -> given(invitation, approval));
        } else {
            boolean known = invitation.state() != InvitationState.PROPOSED;
            history.step(invitation, InvitationAction.REFUSED, wanted.note(), invitation::refuse);
            if (known) {
                emails.withdrawn(invitation, wanted.note());
            }
            emails.answered(invitation, InvitationAction.REFUSED, wanted.note());
            approvals.drop(invitation);
        }
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
