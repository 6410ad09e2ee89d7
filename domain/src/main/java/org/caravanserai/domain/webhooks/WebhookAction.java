package org.caravanserai.domain.webhooks;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about webhooks. Names are stored with the history, so a constant must not be renamed. */
public enum WebhookAction implements HistoryAction {
    ADDED,
    CHANGED,
    SECRET_RENEWED,
    TESTED,
    REPEATED,
    DISABLED,
    RESUMED,
    DELETED;

    public static final Subject SUBJECT = new Subject("WEBHOOK");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
