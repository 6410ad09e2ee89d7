package org.caravanserai.domain.exchanges.correction;

/** Whether a correction counts. */
public enum CorrectionState {
    /** Waits for the other side. */
    PROPOSED,
    CONFIRMED,
    REFUSED,
    /** The side that proposed it has taken it back. */
    WITHDRAWN
}
