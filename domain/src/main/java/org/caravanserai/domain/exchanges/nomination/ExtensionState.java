package org.caravanserai.domain.exchanges.nomination;

/** Where a request for a longer stay stands. */
public enum ExtensionState {
    /** The other side has not answered. */
    ASKED,
    CONFIRMED,
    REFUSED,
    /** The stay ended before there was an answer. */
    LAPSED
}
