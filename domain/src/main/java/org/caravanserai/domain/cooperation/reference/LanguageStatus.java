package org.caravanserai.domain.cooperation.reference;

/** By what right a language is official in a country. */
public enum LanguageStatus {
    /** By constitution or law, at national level. */
    OFFICIAL,
    /** Used as official without a law. */
    DE_FACTO,
    /** A law gives it a rank of its own below an official language. */
    SPECIAL
}
