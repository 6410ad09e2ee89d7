package org.caravanserai.domain.centers.fee;

/** Why somebody pays less. Names are stored, so a constant must not be renamed. */
public enum DiscountKind {
    SCHOLARSHIP,
    HARDSHIP,
    FAMILY,
    STAFF,
    EARLY,
    RETURNING,
    OTHER
}
