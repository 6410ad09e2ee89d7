package org.caravanserai.domain.events.contribution;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about contributions. Names are stored with the history, so a constant must not be renamed. */
public enum ContributionAction implements HistoryAction {
    BEGUN,
    CHANGED,
    SUBMITTED,
    WITHDRAWN,
    REVIEWER_ASSIGNED,
    REVIEW_DECLINED,
    REVIEWED,
    /** The decision is not released yet. */
    DECIDED,
    ACCEPTED,
    REJECTED,
    WAITLISTED,
    CONFIRMED;

    public static final Subject SUBJECT = new Subject("CONTRIBUTION");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
