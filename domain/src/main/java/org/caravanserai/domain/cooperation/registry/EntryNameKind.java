package org.caravanserai.domain.cooperation.registry;

/** Kind of name of an entry. */
public enum EntryNameKind {
    /** The title in a language. */
    OFFICIAL,
    /** Another name in use. */
    ALIAS,
    ACRONYM,
    /** A wrong translation in circulation; it is searched and shown as wrong. */
    MISTRANSLATION
}
