package org.caravanserai.domain.exchanges.call;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about applications. Names are stored with the history, so a constant must not be renamed. */
public enum ApplicationAction implements HistoryAction {
    BEGUN,
    SUBMITTED,
    /** It is a draft again, which the applicant changes and submits again. */
    REOPENED,
    WITHDRAWN,
    SCORED,
    REVIEWED,
    RELEASED,
    ACCEPTED,
    DECLINED,
    LAPSED,
    APPEALED,
    APPEAL_UPHELD,
    APPEAL_DISMISSED,
    CONFLICT_DECLARED,
    PROMOTED,
    NOMINATED,
    /** An officer has confirmed that the applicant belongs to the organization that runs the call. */
    MEMBERSHIP_CONFIRMED,
    /** An officer has found that the applicant does not belong to it. */
    MEMBERSHIP_REFUSED,
    /** Its call was cancelled. */
    CANCELLED,
    /** The reason names the referee, as with the other steps of references. */
    REFERENCE_REQUESTED,
    REFERENCE_REMINDED,
    REFERENCE_GIVEN,
    REFERENCE_DECLINED,
    REFERENCE_WITHDRAWN;

    public static final Subject SUBJECT = new Subject("APPLICATION");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
