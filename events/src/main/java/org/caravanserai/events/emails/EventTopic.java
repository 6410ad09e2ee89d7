package org.caravanserai.events.emails;

import org.caravanserai.domain.mail.EmailTopic;

/** What emails about events are about. */
enum EventTopic implements EmailTopic {
    /** Own places at events, and whatever changes of an event that one has a place at. */
    EVENT_REGISTRATIONS(false),
    /** An event with an own place is near. */
    EVENT_REMINDERS(true),
    /** What the authority decided about own events. */
    EVENT_DECISIONS(false),
    /** Own contributions to events, and those that one reviews. */
    CONTRIBUTIONS(false),
    /** Events that wait for the authority. */
    EVENT_REVIEWS(true);

    private final boolean optional;

    EventTopic(boolean optional) {
        this.optional = optional;
    }

    @Override
    public boolean isOptional() {
        return optional;
    }
}
