package org.caravanserai.domain.events.registration;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/**
 * The life of a registration. Who is {@link #PENDING} already holds a place, so that an approval never finds none; so does a guest
 * who is {@link #HELD}: until the link in the email confirms the address, or the time to do so is over.
 */
public enum RegistrationState implements LifecycleState<RegistrationState> {
    HELD,
    PENDING,
    CONFIRMED,
    WAITING,
    REJECTED,
    CANCELLED;

    private static final Set<RegistrationState> LIVE = Set.of(HELD, PENDING, CONFIRMED, WAITING);

    @Override
    public Set<RegistrationState> next() {
        return switch (this) {
            case HELD -> Set.of(CONFIRMED, PENDING, REJECTED, CANCELLED);
            case PENDING -> Set.of(CONFIRMED, REJECTED, CANCELLED);
            case CONFIRMED -> Set.of(PENDING, REJECTED, CANCELLED);
            case WAITING -> Set.of(CONFIRMED, PENDING, HELD, REJECTED, CANCELLED);
            case REJECTED, CANCELLED -> Set.of();
        };
    }

    /** Whether it counts: one person has at most one live registration for an event. */
    public boolean isLive() {
        return LIVE.contains(this);
    }

    public boolean holdsPlaces() {
        return this == HELD || this == PENDING || this == CONFIRMED;
    }
}
