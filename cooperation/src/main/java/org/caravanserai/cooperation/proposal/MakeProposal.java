package org.caravanserai.cooperation.proposal;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.Proposal;
import org.caravanserai.domain.cooperation.proposal.ProposalAction;
import org.caravanserai.domain.cooperation.proposal.Proposals;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Anybody who is signed in makes a proposal. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MakeProposal {

    private Proposals proposals;
    private ProposalDesk desk;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected MakeProposal() {}

    @Inject
    public MakeProposal(Proposals proposals, ProposalDesk desk, Clock clock) {
        this.proposals = proposals;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @return its code
     * @throws Invalid each fault with its field
     */
    public String execute(ProposalForm form) {
        var proposal = new Proposal(desk.account(), form.read(), clock.instant());
        proposals.add(proposal);
        desk.record(proposal, ProposalAction.MADE, null, null);
        return proposal.code();
    }
}
