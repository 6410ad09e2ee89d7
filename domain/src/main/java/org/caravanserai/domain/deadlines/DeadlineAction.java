package org.caravanserai.domain.deadlines;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about deadlines. Names are stored with the history, so a constant must not be renamed. */
public enum DeadlineAction implements HistoryAction {
    SET,
    FELL_DUE,
    ESCALATED,
    DONE,
    CANCELLED;

    public static final Subject SUBJECT = new Subject("DEADLINE");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
