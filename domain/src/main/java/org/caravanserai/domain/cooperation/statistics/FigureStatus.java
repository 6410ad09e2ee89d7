package org.caravanserai.domain.cooperation.statistics;

/** How far a published figure can be relied on. */
public enum FigureStatus {
    /** Published by the body that counts. */
    OFFICIAL,
    /** Computed from official figures. */
    DERIVED,
    /** Contradicted, or of unknown origin. */
    DISPUTED
}
