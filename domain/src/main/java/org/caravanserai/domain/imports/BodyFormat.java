package org.caravanserai.domain.imports;

/** Format of the records in the uploaded data. */
public enum BodyFormat {
    ARRAY,
    LINES,
    /** Rows of a table that was uploaded before. */
    TABLE
}
