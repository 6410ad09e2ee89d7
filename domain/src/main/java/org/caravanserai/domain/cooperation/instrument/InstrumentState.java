package org.caravanserai.domain.cooperation.instrument;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** The life of a policy instrument. Whether one that has an end date has run out is computed from the date. */
public enum InstrumentState implements LifecycleState<InstrumentState> {
    NEGOTIATING,
    INITIALLED,
    SIGNED,
    IN_FORCE,
    DENOUNCED,
    /** A later instrument has taken its place. */
    REPLACED;

    /** The states that may follow. */
    @Override
    public Set<InstrumentState> next() {
        return switch (this) {
            case NEGOTIATING -> Set.of(INITIALLED, SIGNED);
            case INITIALLED -> Set.of(SIGNED, NEGOTIATING);
            case SIGNED -> Set.of(IN_FORCE);
            case IN_FORCE -> Set.of(DENOUNCED, REPLACED);
            case DENOUNCED, REPLACED -> Set.of();
        };
    }

    /** Whether a day of signature is known by then. */
    public boolean isSigned() {
        return this != NEGOTIATING && this != INITIALLED;
    }

    /** Whether it is in force no more. */
    public boolean isOver() {
        return this == DENOUNCED || this == REPLACED;
    }

    /** Whether it has been in force. */
    public boolean wasInForce() {
        return this == IN_FORCE || this == DENOUNCED || this == REPLACED;
    }
}
