package org.caravanserai.domain.deadlines;

/** Where a deadline stands. Overdue is one that is open and whose moment is over. */
public enum DeadlineState {
    OPEN,
    /** What was due was done. */
    DONE,
    /** It is not due any more. */
    CANCELLED
}
