package org.caravanserai.domain.imports;

/** How the records stand in the body. */
public enum BodyFormat {
    ARRAY,
    LINES,
    /** Rows of a table that was uploaded before. */
    TABLE
}
