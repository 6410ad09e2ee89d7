package org.caravanserai.domain.centers.center;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about centers. Names are stored with the history, so a constant must not be renamed. */
public enum CenterAction implements HistoryAction {
    DRAFTED,
    DRAFT_DELETED,
    EDITED,
    APPLIED,
    WITHDRAWN,
    REVIEWED,
    APPROVED,
    RETURNED,
    REJECTED,
    AGREEMENT_FILED,
    SIGNED,
    AGREEMENT_SIGNED,
    LAPSED,
    NEVER_OPENED,
    APPOINTED,
    TERM_ENDED,
    POSTS_PLANNED,
    OPENED,
    STARTED,
    SUSPENDED,
    RESUMED,
    RENEWAL_DUE,
    RENEWED,
    TRANSFERRED,
    STATUS_GRANTED,
    STATUS_ENDED,
    THIRD_PARTY_ADDED,
    THIRD_PARTY_CHANGED,
    CONTRIBUTION_PLEDGED,
    CONTRIBUTION_CHANGED,
    TEACHING_POINT_ADDED,
    TEACHING_POINT_CHANGED,
    DESCRIBED,
    FREE_DAYS_CHANGED,
    PERMIT_RECORDED,
    PERMIT_WITHDRAWN,
    CLOSING_ANNOUNCED,
    TEACH_OUT_PLANNED,
    CLOSED;

    public static final Subject SUBJECT = new Subject("CENTER");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
