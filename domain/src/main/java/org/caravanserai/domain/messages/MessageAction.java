package org.caravanserai.domain.messages;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about messages. Names are stored with the history, so a constant must not be renamed. */
public enum MessageAction implements HistoryAction {
    WRITTEN,
    EDITED,
    TESTED,
    SCHEDULED,
    SENT,
    STOPPED,
    DELETED;

    public static final Subject SUBJECT = new Subject("MESSAGE");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
