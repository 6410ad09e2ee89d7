package org.caravanserai.platform.imports.tables;

/** Result of importing a row. */
public enum TableOutcome {
    CREATED,
    UPDATED,
    /** The record exists with the same values. */
    UNCHANGED
}
