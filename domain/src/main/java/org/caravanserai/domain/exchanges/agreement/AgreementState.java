package org.caravanserai.domain.exchanges.agreement;

/**
 * Where an agreement stands. Draft, proposed and in force follow from the approvals; "expired" and "ended" are computed
 * from years and never stored.
 */
public enum AgreementState {
    /** No party has approved it yet. */
    DRAFT,
    /** At least one party has approved the first revision, not yet all. */
    PROPOSED,
    /** All parties have approved the same revision; a later one may be under negotiation. */
    IN_FORCE,
    /** A party has given notice; it ends after the academic year named. */
    NOTICE_GIVEN,
    ENDED,
    EXPIRED,
    WITHDRAWN
}
