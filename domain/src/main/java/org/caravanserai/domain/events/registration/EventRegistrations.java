package org.caravanserai.domain.events.registration;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What concerns all registrations of an event at once. */
public interface EventRegistrations {

    /** Ends all live registrations of an event that is cancelled; its pools, locked by the caller, have to be emptied. */
    List<Ended> cancelAll(UUID event);

    /** A registration that has ended, and the state in which it was. */
    record Ended(UUID id, RegistrationState before) {}

    /** Lets the keys of all guests of an event open until this moment at least: it begins later than it did. */
    void keepGuestKeysUntil(UUID event, Instant until);

    /** Keys of the questions of this event that somebody has answered. */
    Set<String> answeredQuestions(UUID event);
}
