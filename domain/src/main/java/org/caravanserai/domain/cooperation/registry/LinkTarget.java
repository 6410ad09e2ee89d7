package org.caravanserai.domain.cooperation.registry;

/** What a link leads to; other areas are named by the words of their addresses only. */
public enum LinkTarget {
    /** An event, by its slug. */
    EVENT,
    /** An agreement on exchanges, by its code. */
    AGREEMENT,
    /** A language center, by its slug. */
    CENTER,
    /** Another record of the registry, by its slug. */
    ENTRY,
    /** A page elsewhere, by its address. */
    PAGE
}
