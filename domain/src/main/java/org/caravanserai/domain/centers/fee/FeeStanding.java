package org.caravanserai.domain.centers.fee;

/** Payment status of a fee account. */
public enum FeeStanding {
    /** An amount is due. */
    OWING,
    /** An amount is due and the due date has passed. */
    OVERDUE,
    /** No amount is due. */
    SETTLED,
    /** More was paid than is charged. */
    OVERPAID
}
