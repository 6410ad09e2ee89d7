package org.caravanserai.domain.events;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;

/**
 * A step of an event from one state to another: the rules that the event itself keeps, and that pages ask before they offer the
 * step.
 *
 * @param newDatesDue whether it was postponed and has the dates that no longer hold
 * @param over whether its end has passed
 */
record EventTransition(EventState from, EventState to, boolean newDatesDue, boolean over) {

    /** Why the step cannot be taken: {@code new-dates-needed}, {@code event-not-over}, {@code event-state}; empty when it can. */
    Optional<Refused> refusal() {
        if (from == EventState.POSTPONED && to == EventState.PUBLISHED && newDatesDue) {
            return Optional.of(new Refused("new-dates-needed"));
        }
        if (from == EventState.PUBLISHED && to == EventState.CLOSED && !over) {
            return Optional.of(new Refused("event-not-over"));
        }
        return from.canBecome(to) ? Optional.empty() : Optional.of(new Refused("event-state", from, to));
    }
}
