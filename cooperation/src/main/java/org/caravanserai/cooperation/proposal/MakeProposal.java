package org.caravanserai.cooperation.proposal;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.cooperation.registry.LinkCheck;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.Proposal;
import org.caravanserai.domain.cooperation.proposal.ProposalAction;
import org.caravanserai.domain.cooperation.proposal.Proposals;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Anybody who is signed in makes a proposal. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MakeProposal {

    private final Proposals proposals;
    private final ProposalAccess access;
    private final LinkCheck links;
    private final Clock clock;
    private final History history;

    @Inject
    public MakeProposal(Proposals proposals, ProposalAccess access, LinkCheck links, Clock clock, History history) {
        this.proposals = proposals;
        this.access = access;
        this.links = links;
        this.clock = clock;
        this.history = history;
    }

    /**
     * @return its code
     * @throws Invalid each fault with its field; {@code no-such-event} for an event that nobody could open
     */
    public String execute(Proposal.Draft draft) {
        var event = draft.event();
        if (event != null) {
            links.require("event", LinkTarget.EVENT, event);
        }
        var proposal = new Proposal(access.account(), draft, clock.instant());
        proposals.add(proposal);
        history.record(proposal.id(), ProposalAction.MADE, null, proposal.state(), null);
        return proposal.code();
    }
}
