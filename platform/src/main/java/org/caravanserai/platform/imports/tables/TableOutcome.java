package org.caravanserai.platform.imports.tables;

/** What happened to a row. */
public enum TableOutcome {
    CREATED,
    UPDATED,
    /** There already, and saying the same. */
    UNCHANGED
}
