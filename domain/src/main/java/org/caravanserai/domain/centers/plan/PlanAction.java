package org.caravanserai.domain.centers.plan;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about plans of centers. Names are stored with the history, so a constant must not be renamed. */
public enum PlanAction implements HistoryAction {
    DRAFTED,
    DRAFT_DELETED,
    EDITED,
    SUBMITTED,
    APPROVED,
    RETURNED,
    REVISED,
    SPENT,
    REPORT_FROZEN;

    public static final Subject SUBJECT = new Subject("CENTER_PLAN");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
