package org.caravanserai.domain.cooperation.proposal;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** The life of a proposal. Whether its answer is late is computed from the day that was promised. */
public enum ProposalState implements LifecycleState<ProposalState> {
    /** Made, not looked at yet; only its author and the authority see it. */
    SUBMITTED,
    /** Admitted: public, and an answer is promised by a date. */
    UNDER_REVIEW,
    /** Not a proposal for cooperation, or the same as another. */
    NOT_ADMITTED,
    ADOPTED,
    DECLINED,
    WITHDRAWN;

    /** The states that may follow. */
    @Override
    public Set<ProposalState> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(UNDER_REVIEW, NOT_ADMITTED, WITHDRAWN);
            case UNDER_REVIEW -> Set.of(ADOPTED, DECLINED, WITHDRAWN);
            case NOT_ADMITTED, ADOPTED, DECLINED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether anybody may read it. */
    public boolean isPublic() {
        return this == UNDER_REVIEW || this == ADOPTED || this == DECLINED;
    }
}
