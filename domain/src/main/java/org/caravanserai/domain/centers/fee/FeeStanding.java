package org.caravanserai.domain.centers.fee;

/** How it stands with an account. */
public enum FeeStanding {
    /** Something is to be paid. */
    OWING,
    /** Something is to be paid and the day is over. */
    OVERDUE,
    /** Nothing is to be paid. */
    SETTLED,
    /** More was paid than is charged. */
    OVERPAID
}
