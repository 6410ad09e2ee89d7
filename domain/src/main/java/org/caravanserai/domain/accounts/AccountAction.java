package org.caravanserai.domain.accounts;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about accounts. Names are stored with the history, so a constant must not be renamed. */
public enum AccountAction implements HistoryAction {
    SIGNED_UP,
    EMAIL_VERIFIED,
    /** By an administrator, without the link of an email. */
    CONFIRMED_BY_HAND,
    EMAIL_CHANGED,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    /** By an administrator: the email with the link to set a new password. */
    PASSWORD_LINK_SENT,
    PROFILE_CHANGED,
    EMAILS_CHOSEN,
    CALENDARS_RENEWED,
    TOKEN_ISSUED,
    TOKEN_REVOKED,
    ROLE_GRANTED,
    ROLE_WITHDRAWN,
    DISABLED,
    ENABLED,
    ACCOUNT_DELETED;

    public static final Subject SUBJECT = new Subject("ACCOUNT");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
