package org.caravanserai.domain.exchanges.nomination;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** The life of a nomination, after EWP omobilities 3: who accepted cannot take it back, who sends may cancel at any time. */
public enum NominationState implements LifecycleState<NominationState> {
    /** Beyond the places: a second person has to confirm the exception before a place is reserved. */
    UNCONFIRMED,
    /** The receiving side has not decided. */
    PENDING,
    ACCEPTED,
    /** With a comment; the sending side may change it and propose it again. */
    REJECTED,
    CANCELLED;

    /** The states that may follow. */
    @Override
    public Set<NominationState> next() {
        return switch (this) {
            case UNCONFIRMED -> Set.of(PENDING, REJECTED, CANCELLED);
            case PENDING -> Set.of(ACCEPTED, REJECTED, CANCELLED);
            case ACCEPTED -> Set.of(CANCELLED);
            case REJECTED -> Set.of(PENDING, CANCELLED);
            case CANCELLED -> Set.of();
        };
    }

    /** Whether a place is held for it. */
    public boolean holdsPlace() {
        return this == PENDING || this == ACCEPTED;
    }
}
