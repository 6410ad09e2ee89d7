package org.caravanserai.domain.events.committee;

/** What a member of the committee says about reviewing a contribution. Names are stored. */
public enum ReviewBid {
    WANT,
    CAN,
    RATHER_NOT,
    /** A conflict of interest: the member is never asked, and no longer reads the contribution. */
    CONFLICT
}
