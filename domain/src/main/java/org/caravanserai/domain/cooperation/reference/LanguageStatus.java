package org.caravanserai.domain.cooperation.reference;

/** Legal basis of a language's official status in a country. */
public enum LanguageStatus {
    /** Official by constitution or law at national level. */
    OFFICIAL,
    /** Used as official without a law. */
    DE_FACTO,
    /** A law gives it a rank of its own below an official language. */
    SPECIAL
}
