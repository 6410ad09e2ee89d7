package org.caravanserai.domain.cooperation.tasks;

import java.util.Set;
import org.caravanserai.domain.cooperation.proposal.ProposalState;
import org.caravanserai.domain.tasks.RequestKind;

/** What people ask for about cooperation. */
public enum CooperationRequest implements RequestKind {
    COOPERATION_PROPOSAL(ProposalState.SUBMITTED, ProposalState.UNDER_REVIEW);

    private final Set<? extends Enum<?>> open;

    CooperationRequest(Enum<?>... open) {
        this.open = Set.of(open);
    }

    @Override
    public Set<? extends Enum<?>> open() {
        return open;
    }
}
