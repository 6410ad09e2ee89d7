package org.caravanserai.domain.cooperation.statistics;

/** What the publisher says about a value itself. */
public enum FigureFlag {
    /** The value includes what is elsewhere counted apart. */
    INCLUDES_OTHERS,
    /** An estimate of the country. */
    ESTIMATED_BY_COUNTRY,
    /** An estimate of the publisher. */
    ESTIMATED_BY_PUBLISHER,
    /** A value that the publisher expects to change. */
    PROVISIONAL,
    /** Counted in another way from this value on: it does not compare with those before. */
    BREAK
}
