package org.caravanserai.domain.exchanges.nomination;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** The life of a stay. */
public enum MobilityState implements LifecycleState<MobilityState> {
    /** Accepted and not yet there. */
    EXPECTED,
    ARRIVED,
    /** The person is away for a while and will come back. */
    INTERRUPTED,
    /** The person has left; the stay is over. */
    DEPARTED,
    /** The person never came. */
    NO_SHOW,
    CANCELLED;

    /** The states that may follow. */
    @Override
    public Set<MobilityState> next() {
        return switch (this) {
            case EXPECTED -> Set.of(ARRIVED, NO_SHOW, CANCELLED);
            case ARRIVED -> Set.of(INTERRUPTED, DEPARTED);
            case INTERRUPTED -> Set.of(ARRIVED, DEPARTED);
            case DEPARTED, NO_SHOW, CANCELLED -> Set.of();
        };
    }

    /** Whether the stay has begun and is not over. */
    public boolean isUnderWay() {
        return this == ARRIVED || this == INTERRUPTED;
    }
}
