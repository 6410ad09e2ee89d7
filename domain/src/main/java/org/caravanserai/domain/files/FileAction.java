package org.caravanserai.domain.files;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about files. Names are stored with the history, so a constant must not be renamed. */
public enum FileAction implements HistoryAction {
    ATTACHED,
    DELETED;

    public static final Subject SUBJECT = new Subject("FILE");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
