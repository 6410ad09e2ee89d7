package org.caravanserai.domain.events.registration;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about registrations. Names are stored with the history, so a constant must not be renamed. */
public enum RegistrationAction implements HistoryAction {
    REGISTERED,
    ADDRESS_CONFIRMED,
    HOLD_OVER,
    CLAIMED,
    CANCELLED,
    FORGOTTEN,
    REJECTED,
    APPROVED,
    PROMOTED,
    /** The organizer made the person the first on the waiting list. */
    MOVED_UP,
    COMPANIONS_CHANGED,
    /** Other answers, or another way of attending. */
    CHANGED,
    /** The organizer gave the place to somebody else. */
    TRANSFERRED,
    EVENT_CANCELLED,
    EVENT_CHANGED,
    JOIN_LINK_CHANGED,
    /** Came to the event; the reason names the day. */
    ARRIVED,
    /** Did not come on this day after all. */
    ARRIVAL_TAKEN_BACK;

    public static final Subject SUBJECT = new Subject("REGISTRATION");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
