package org.caravanserai.domain.events;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/**
 * The life of an event. "Running", "over", "registration closed" and "full" are computed from dates and counts, never
 * stored.
 */
public enum EventState implements LifecycleState<EventState> {
    DRAFT,
    SUBMITTED,
    /** Sent back by the authority with a note, to be corrected and submitted again. */
    RETURNED,
    APPROVED,
    REJECTED,
    PUBLISHED,
    /** Announced, but the dates no longer hold; registrations stay. */
    POSTPONED,
    CANCELLED,
    /** Over, and its organizer has closed it. */
    CLOSED,
    ARCHIVED;

    private static final Set<EventState> PUBLIC = Set.of(PUBLISHED, POSTPONED, CANCELLED, CLOSED, ARCHIVED);

    /** The states that may follow. */
    @Override
    public Set<EventState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(APPROVED, RETURNED, REJECTED, DRAFT);
            case APPROVED -> Set.of(PUBLISHED, CANCELLED);
            case PUBLISHED -> Set.of(POSTPONED, CANCELLED, CLOSED);
            case POSTPONED -> Set.of(PUBLISHED, CANCELLED);
            case CANCELLED, CLOSED, REJECTED -> Set.of(ARCHIVED);
            case ARCHIVED -> Set.of();
        };
    }

    /** Whether anybody may see an event in this state, provided that it was published once. */
    public boolean isPublic() {
        return PUBLIC.contains(this);
    }

    /** Whether everything about the event may still be changed freely. */
    public boolean isFreelyEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the authority has agreed to dates, place, kind and organizer, so that changing them asks it again. */
    public boolean isApproved() {
        return this == APPROVED || this == PUBLISHED || this == POSTPONED;
    }
}
