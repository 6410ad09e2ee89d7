package org.caravanserai.domain.exchanges.office;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about international offices. Names are stored with the history, so a constant must not be renamed. */
public enum OfficeAction implements HistoryAction {
    CHANGED;

    public static final Subject SUBJECT = new Subject("EXCHANGE_OFFICE");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
