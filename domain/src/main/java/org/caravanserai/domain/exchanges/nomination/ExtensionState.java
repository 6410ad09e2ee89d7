package org.caravanserai.domain.exchanges.nomination;

/** State of an extension request. */
public enum ExtensionState {
    /** The other side has not answered. */
    ASKED,
    CONFIRMED,
    REFUSED,
    /** The stay ended before there was an answer. */
    LAPSED
}
