package org.caravanserai.exchanges.invitation;

import jakarta.inject.Inject;
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

/** Withdraws an invitation before the nomination; for its sender or an officer of the host. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class WithdrawScholarInvitation {

    private final InvitationAccess access;
    private final InvitationApprovals approvals;
    private final ExchangeEmails emails;
    private final History history;

    @Inject
    public WithdrawScholarInvitation(
            InvitationAccess access, InvitationApprovals approvals, ExchangeEmails emails, History history) {
        this.access = access;
        this.approvals = approvals;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @throws NotFound when the caller may not see the invitation
     * @throws Forbidden {@code other-side-decides} for the sending side and the scholar
     * @throws Refused {@code invitation-state}
     */
    public void execute(String code, @Nullable String why) {
        var invitation = access.visible(code);
        if (!access.hosts(invitation)) {
            throw new Forbidden("other-side-decides");
        }
        boolean known = invitation.state() != InvitationState.PROPOSED;
        history.step(invitation, InvitationAction.WITHDRAWN, why, invitation::withdraw);
        if (known) {
            emails.withdrawn(invitation, why);
        }
        approvals.drop(invitation);
    }
}
