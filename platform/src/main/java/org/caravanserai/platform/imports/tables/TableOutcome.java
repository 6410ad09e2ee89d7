package org.caravanserai.platform.imports.tables;

/** What became of a row. */
public enum TableOutcome {
    CREATED,
    UPDATED,
    /** There already, and saying the same. */
    UNCHANGED
}
