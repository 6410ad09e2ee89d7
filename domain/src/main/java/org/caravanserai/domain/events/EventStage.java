package org.caravanserai.domain.events;

import java.util.Arrays;
import java.util.List;

/** How far an event has come, for its organizer: the columns of the board. Every state belongs to one stage. */
public enum EventStage {
    DRAFT(EventState.DRAFT),
    APPROVAL(EventState.RETURNED, EventState.SUBMITTED),
    APPROVED(EventState.APPROVED),
    PUBLISHED(EventState.PUBLISHED, EventState.POSTPONED),
    ENDED(EventState.CLOSED, EventState.CANCELLED, EventState.REJECTED, EventState.ARCHIVED);

    private final List<EventState> states;

    EventStage(EventState... states) {
        this.states = List.of(states);
    }

    /** The states of this stage in their order. */
    public List<EventState> states() {
        return states;
    }

    public static EventStage of(EventState state) {
        return Arrays.stream(values())
                .filter(stage -> stage.states.contains(state))
                .findFirst()
                .orElseThrow();
    }
}
