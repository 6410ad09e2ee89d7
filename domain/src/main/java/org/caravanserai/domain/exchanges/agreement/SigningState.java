package org.caravanserai.domain.exchanges.agreement;

/** Where the record of an agreement that was signed on paper stands. */
public enum SigningState {
    /** One side has recorded it; another has not answered yet. */
    RECORDED,
    /** All parties say that it was signed. */
    CONFIRMED,
    /** A party says that it was not, or not like this. */
    DISPUTED,
    /** The side that recorded it has taken the record back. */
    TAKEN_BACK
}
