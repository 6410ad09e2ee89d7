package org.caravanserai.domain.approval;

/** An authority's decision on a submission. */
public enum Decision {
    APPROVE,
    /** Sent back with a note, to be changed and submitted again. */
    RETURN,
    REJECT
}
