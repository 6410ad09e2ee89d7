package org.caravanserai.domain.cooperation.registry;

/** What a name is to what is registered. */
public enum EntryNameKind {
    /** The title in a language. */
    OFFICIAL,
    /** Another name in use. */
    ALIAS,
    ACRONYM,
    /** A translation that is wrong and in circulation; it is searched, and shown as what it is. */
    MISTRANSLATION
}
