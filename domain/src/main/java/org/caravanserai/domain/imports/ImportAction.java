package org.caravanserai.domain.imports;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about imports. Names are stored with the history, so a constant must not be renamed. */
public enum ImportAction implements HistoryAction {
    STARTED,
    ENDED;

    public static final Subject SUBJECT = new Subject("IMPORT");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
