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
    private ProposalAccess access;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected MakeProposal() {}

    @Inject
    public MakeProposal(Proposals proposals, ProposalAccess access, Clock clock) {
        this.proposals = proposals;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @return its code
     * @throws Invalid each fault with its field
     */
    public String execute(ProposalForm form) {
        var proposal = new Proposal(access.account(), form.read(), clock.instant());
        proposals.add(proposal);
        access.record(proposal, ProposalAction.MADE, null, null);
        return proposal.code();
    }
}
