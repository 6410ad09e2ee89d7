package org.caravanserai.cooperation.proposal;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.ProposalAction;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The author withdraws a proposal before it is answered; others can no longer see it. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class WithdrawProposal {

    private final ProposalAccess access;
    private final AnswerPromises promises;
    private final History history;

    @Inject
    public WithdrawProposal(ProposalAccess access, AnswerPromises promises, History history) {
        this.access = access;
        this.promises = promises;
        this.history = history;
    }

    /**
     * @throws NotFound when it is not the caller's
     * @throws Refused {@code proposal-state} when it was answered
     */
    public void execute(String code) {
        var proposal = access.own(code);
        history.step(proposal, ProposalAction.WITHDRAWN, null, proposal::withdraw);
        promises.notNeeded(proposal);
    }
}
