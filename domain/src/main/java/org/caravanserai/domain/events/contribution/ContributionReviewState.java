package org.caravanserai.domain.events.contribution;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** Where a review stands. */
public enum ContributionReviewState implements LifecycleState<ContributionReviewState> {
    /** Asked for; perhaps begun. */
    ASSIGNED,
    SUBMITTED,
    /** The reviewer has declared a conflict of interest, or has no time. */
    DECLINED;

    @Override
    public Set<ContributionReviewState> next() {
        return this == ASSIGNED ? Set.of(SUBMITTED, DECLINED) : Set.of();
    }
}
