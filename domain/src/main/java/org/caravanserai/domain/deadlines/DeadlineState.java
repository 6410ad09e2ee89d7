package org.caravanserai.domain.deadlines;

/** State of a deadline. An open deadline whose time has passed is overdue. */
public enum DeadlineState {
    OPEN,
    /** The task was done. */
    DONE,
    /** The task is no longer due. */
    CANCELLED
}
