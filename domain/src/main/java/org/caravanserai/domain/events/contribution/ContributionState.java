package org.caravanserai.domain.events.contribution;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** The life of a contribution. That the call has ended is computed from its dates, never stored. */
public enum ContributionState implements LifecycleState<ContributionState> {
    DRAFT,
    SUBMITTED,
    /** Somebody was asked for a review. */
    UNDER_REVIEW,
    ACCEPTED,
    REJECTED,
    /** Accepted when a place becomes free. */
    WAITLISTED,
    /** The author has said to come; it is public. */
    CONFIRMED,
    WITHDRAWN;

    @Override
    public Set<ContributionState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(UNDER_REVIEW, ACCEPTED, REJECTED, WAITLISTED, WITHDRAWN);
            case UNDER_REVIEW -> Set.of(ACCEPTED, REJECTED, WAITLISTED, WITHDRAWN);
            case WAITLISTED -> Set.of(ACCEPTED, REJECTED, WITHDRAWN);
            case ACCEPTED -> Set.of(CONFIRMED, WITHDRAWN);
            case CONFIRMED -> Set.of(WITHDRAWN);
            case REJECTED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether it waits for a decision. */
    public boolean isUndecided() {
        return this == SUBMITTED || this == UNDER_REVIEW || this == WAITLISTED;
    }

    /** Whether its decision was released to the author. */
    public boolean isDecided() {
        return this == ACCEPTED || this == REJECTED || this == WAITLISTED || this == CONFIRMED;
    }
}
