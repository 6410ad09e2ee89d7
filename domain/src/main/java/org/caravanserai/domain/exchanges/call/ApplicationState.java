package org.caravanserai.domain.exchanges.call;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** The life of an application. Offers, reserve and rejection are decided in the selection and released together. */
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
    NOMINATED;

    /** The states that may follow. */
    @Override
    public Set<ApplicationState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(OFFERED, RESERVE, REJECTED, WITHDRAWN);
            case OFFERED -> Set.of(ACCEPTED, DECLINED, LAPSED, WITHDRAWN);
            case RESERVE -> Set.of(OFFERED, REJECTED, WITHDRAWN);
            case ACCEPTED -> Set.of(NOMINATED, WITHDRAWN);
            case REJECTED -> Set.of(RESERVE);
            case DECLINED, LAPSED, WITHDRAWN, NOMINATED -> Set.of();
        };
    }

    public boolean isLive() {
        return this == NOMINATED || this != REJECTED && !next().isEmpty();
    }
}
