package org.caravanserai.domain.cooperation.proposal;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with a proposal: its author withdraws it, all other steps are of those who answer proposals. */
public enum ProposalStep implements Step<ProposalState> {
    /** Publish it with the promise of an answer. */
    ADMIT,
    REFUSE,
    ADOPT,
    DECLINE,
    /** Link what came of it. */
    LINK_OUTCOME,
    WITHDRAW;

    @Override
    public Optional<Refused> refusal(ProposalState state) {
        return switch (this) {
            case ADMIT -> state.refusal(ProposalState.UNDER_REVIEW, "proposal-state");
            case REFUSE -> state.refusal(ProposalState.NOT_ADMITTED, "proposal-state");
            case ADOPT -> state.refusal(ProposalState.ADOPTED, "proposal-state");
            case DECLINE -> state.refusal(ProposalState.DECLINED, "proposal-state");
            case LINK_OUTCOME ->
                state == ProposalState.ADOPTED
                        ? Optional.empty()
                        : Optional.of(new Refused("proposal-state", state, ProposalState.ADOPTED));
            case WITHDRAW -> state.refusal(ProposalState.WITHDRAWN, "proposal-state");
        };
    }
}
