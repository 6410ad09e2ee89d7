package org.caravanserai.domain.search;

/** How much it says about a document that a word stands in one of its fields, the strongest first. */
public enum FieldWeight {
    TITLE,
    NAME,
    SUMMARY,
    BODY
}
