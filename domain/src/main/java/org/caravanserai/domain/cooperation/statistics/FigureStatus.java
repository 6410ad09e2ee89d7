package org.caravanserai.domain.cooperation.statistics;

/** Reliability of a published figure. */
public enum FigureStatus {
    /** Published by the body that counts. */
    OFFICIAL,
    /** Put together by others from official figures. */
    COMPILED,
    /** Computed from official figures. */
    DERIVED,
    /** Contradicted, or of unknown origin. */
    DISPUTED
}
