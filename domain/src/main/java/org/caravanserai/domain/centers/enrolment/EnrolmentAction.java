package org.caravanserai.domain.centers.enrolment;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about enrolments. Names are stored with the history, so a constant must not be renamed. */
public enum EnrolmentAction implements HistoryAction {
    ENROLLED,
    APPLIED,
    WAITLISTED,
    OFFERED,
    ACCEPTED,
    APPROVED,
    REJECTED,
    EXPIRED,
    CANCELLED,
    WITHDRAWN,
    DROPPED,
    TRANSFERRED,
    COMPLETED,
    NOT_COMPLETED,
    ABSENCE_WARNED,
    DROP_PROPOSED,
    DISCOUNT_GRANTED,
    PAYMENT_RECORDED,
    REFUND_RECORDED,
    APPEAL_FILED,
    APPEAL_DECIDED,
    NAME_CORRECTED;

    public static final Subject SUBJECT = new Subject("ENROLMENT");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
