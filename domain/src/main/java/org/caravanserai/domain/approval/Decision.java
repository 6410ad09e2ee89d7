package org.caravanserai.domain.approval;

/** What an authority decides on a thing that was submitted. */
public enum Decision {
    APPROVE,
    /** Sent back with a note, to be changed and submitted again. */
    RETURN,
    REJECT
}
