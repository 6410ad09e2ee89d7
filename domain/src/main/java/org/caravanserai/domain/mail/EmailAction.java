package org.caravanserai.domain.mail;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about emails. Names are stored with the history, so a constant must not be renamed. */
public enum EmailAction implements HistoryAction {
    RETRIED;

    public static final Subject SUBJECT = new Subject("EMAIL");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
