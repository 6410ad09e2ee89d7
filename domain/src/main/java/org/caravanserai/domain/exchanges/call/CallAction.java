package org.caravanserai.domain.exchanges.call;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about calls. Names are stored with the history, so a constant must not be renamed. */
public enum CallAction implements HistoryAction {
    DRAFTED,
    CHANGED,
    PUBLISHED,
    ALLOCATED,
    RELEASED,
    /** Its agreement ends; it goes on under another one. */
    MOVED,
    /** The deadline is later; the reason names both. */
    EXTENDED,
    /** The deadline is now. */
    CLOSED,
    /** The texts of a published call; the reason has those before. */
    CORRECTED,
    CANCELLED;

    public static final Subject SUBJECT = new Subject("CALL");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
