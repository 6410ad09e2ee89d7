package org.caravanserai.domain.exchanges.call;

import java.time.Instant;
import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;
import org.jspecify.annotations.Nullable;

/** The life of an application. While the call is open, a submitted one can be a draft again. Offers, reserve and rejection are decided in the selection and released together. */
public enum ApplicationState implements LifecycleState<ApplicationState> {
    DRAFT,
    SUBMITTED,
    /** A place is offered. */
    OFFERED,
    /** No place now; the first in the order of the ranking moves up when one is left. */
    RESERVE,
    REJECTED,
    ACCEPTED,
    DECLINED,
    /** The offer was not answered in time. */
    LAPSED,
    WITHDRAWN,
    /** The sending organization has nominated the person at the receiving one. */
    NOMINATED,
    /** The call was cancelled. */
    CANCELLED;

    /** The states that may follow. */
    @Override
    public Set<ApplicationState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN, CANCELLED);
            case SUBMITTED -> Set.of(DRAFT, OFFERED, RESERVE, REJECTED, WITHDRAWN, CANCELLED);
            case OFFERED -> Set.of(ACCEPTED, DECLINED, LAPSED, REJECTED, WITHDRAWN);
            case RESERVE -> Set.of(OFFERED, REJECTED, WITHDRAWN);
            case ACCEPTED -> Set.of(NOMINATED, REJECTED, WITHDRAWN);
            case REJECTED -> Set.of(RESERVE);
            case DECLINED, LAPSED, WITHDRAWN, NOMINATED, CANCELLED -> Set.of();
        };
    }

    /** Whether a place that was allocated is kept for the applicant until it is answered, nominated or given up. */
    public boolean keepsPlace() {
        return this == SUBMITTED || this == OFFERED || this == ACCEPTED;
    }

    /**
     * Whether an offer was not answered in time.
     *
     * @param offerUntil null when nothing was offered
     */
    public boolean hasLapsed(@Nullable Instant offerUntil, Instant now) {
        return this == OFFERED && offerUntil != null && !now.isBefore(offerUntil);
    }

    public boolean isLive() {
        return this == NOMINATED || this != REJECTED && !next().isEmpty();
    }
}
