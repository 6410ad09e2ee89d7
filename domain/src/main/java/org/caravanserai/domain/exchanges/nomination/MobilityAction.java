package org.caravanserai.domain.exchanges.nomination;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about stays. Names are stored with the history, so a constant must not be renamed. */
public enum MobilityAction implements HistoryAction {
    ARRIVED,
    DEPARTED,
    NO_SHOW;

    public static final Subject SUBJECT = new Subject("MOBILITY");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
