package org.caravanserai.domain.exchanges.nomination;

import java.util.Set;

/** The life of a stay. */
public enum MobilityState {
    /** Accepted and not yet there. */
    EXPECTED,
    ARRIVED,
    /** The person has left; the stay is over. */
    DEPARTED,
    /** The person never came. */
    NO_SHOW,
    CANCELLED;

    /** The states that may follow. */
    public Set<MobilityState> next() {
        return switch (this) {
            case EXPECTED -> Set.of(ARRIVED, NO_SHOW, CANCELLED);
            case ARRIVED -> Set.of(DEPARTED);
            case DEPARTED, NO_SHOW, CANCELLED -> Set.of();
        };
    }

    public boolean canBecome(MobilityState state) {
        return next().contains(state);
    }
}
