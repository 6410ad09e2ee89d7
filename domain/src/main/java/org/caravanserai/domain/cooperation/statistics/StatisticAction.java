package org.caravanserai.domain.cooperation.statistics;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about figures of statistics. Names are stored with the history, so a constant must not be renamed. */
public enum StatisticAction implements HistoryAction {
    RECORDED,
    CORRECTED;

    public static final Subject SUBJECT = new Subject("STATISTIC");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
