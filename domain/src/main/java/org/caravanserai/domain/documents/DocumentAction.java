package org.caravanserai.domain.documents;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about documents. Names are stored with the history, so a constant must not be renamed. */
public enum DocumentAction implements HistoryAction {
    ISSUED,
    SUPERSEDED,
    REVOKED;

    public static final Subject SUBJECT = new Subject("DOCUMENT");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
