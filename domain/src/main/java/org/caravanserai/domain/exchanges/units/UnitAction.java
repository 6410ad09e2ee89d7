package org.caravanserai.domain.exchanges.units;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about units. Names are stored with the history, so a constant must not be renamed. */
public enum UnitAction implements HistoryAction {
    ADDED,
    CHANGED,
    REMOVED;

    public static final Subject SUBJECT = new Subject("UNIT");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
