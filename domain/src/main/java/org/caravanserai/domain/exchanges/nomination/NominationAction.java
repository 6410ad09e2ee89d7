package org.caravanserai.domain.exchanges.nomination;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about nominations. Names are stored with the history, so a constant must not be renamed. */
public enum NominationAction implements HistoryAction {
    NOMINATED,
    EXCEPTION_REQUESTED,
    EXCEPTION_CONFIRMED,
    EXCEPTION_REFUSED,
    ACCEPTED,
    REJECTED,
    CANCELLED,
    LETTER_ISSUED,
    /** Changed and handed in again, as a new proposal. */
    PROPOSED_AGAIN,
    /** Its agreement ends; it goes on under another one. */
    MOVED;

    public static final Subject SUBJECT = new Subject("NOMINATION");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
