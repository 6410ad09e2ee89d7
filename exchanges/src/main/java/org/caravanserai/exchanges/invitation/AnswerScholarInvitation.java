package org.caravanserai.exchanges.invitation;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.invitation.InvitationAction;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** The scholar accepts an invitation that the faculty has approved, or declines it. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class AnswerScholarInvitation {

    private final InvitationAccess access;
    private final InvitationApprovals approvals;
    private final ExchangeEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    public AnswerScholarInvitation(
            InvitationAccess access,
            InvitationApprovals approvals,
            ExchangeEmails emails,
            History history,
            Clock clock) {
        this.access = access;
        this.approvals = approvals;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the caller may not see the invitation
     * @throws Forbidden {@code scholar-answers} for everybody else who may
     * @throws Refused {@code invitation-state}
     */
    public InvitationState execute(String code, boolean accepts, @Nullable String why) {
        var invitation = access.visible(code);
        if (!access.isScholar(invitation)) {
            throw new Forbidden("scholar-answers");
        }
        if (accepts) {
            var asked = approvals.of(invitation);
            history.step(invitation, InvitationAction.ACCEPTED, why, () -> invitation.accept(asked, clock.instant()));
        } else {
            history.step(invitation, InvitationAction.DECLINED, why, invitation::decline);
            approvals.drop(invitation);
        }
        emails.answered(invitation, accepts ? InvitationAction.ACCEPTED : InvitationAction.DECLINED, why);
        return invitation.state();
    }
}
