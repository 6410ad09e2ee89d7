package org.caravanserai.domain.exchanges.correction;

/** What a correction is about. Names are stored, so a constant must not be renamed. */
public enum CorrectionKind {
    /** A further entry of the ledger. */
    LEDGER,
    /** The day on which a person arrived, or that the person did not. */
    ARRIVAL,
    /** The day on which a person left, or that the person did not. */
    DEPARTURE
}
