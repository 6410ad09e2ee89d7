package org.caravanserai.domain.events;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about the search index of events. Names are stored with the history, so a constant must not be renamed. */
public enum SearchAction implements HistoryAction {
    REBUILD_REQUESTED;

    public static final Subject SUBJECT = new Subject("SEARCH");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
