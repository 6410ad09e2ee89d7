package org.caravanserai.cooperation.proposal;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.ProposalAction;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The author withdraws a proposal before it is answered; others can no longer see it. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class WithdrawProposal {

    private final ProposalAccess access;
    private final AnswerPromises promises;

    @Inject
    public WithdrawProposal(ProposalAccess access, AnswerPromises promises) {
        this.access = access;
        this.promises = promises;
    }

    /**
     * @throws NotFound when it is not the caller's
     * @throws Refused {@code proposal-state} when it was answered
     */
    public void execute(String code) {
        var proposal = access.own(code);
        var before = proposal.state();
        proposal.withdraw();
        promises.notNeeded(proposal);
        access.record(proposal, ProposalAction.WITHDRAWN, before, null);
    }
}
