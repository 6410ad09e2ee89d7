package org.caravanserai.domain.events;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about series of events. Names are stored with the history, so a constant must not be renamed. */
public enum SeriesAction implements HistoryAction {
    CREATED,
    RENAMED;

    public static final Subject SUBJECT = new Subject("SERIES");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
