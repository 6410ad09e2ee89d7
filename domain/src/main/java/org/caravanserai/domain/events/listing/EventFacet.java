package org.caravanserai.domain.events.listing;

import java.util.Locale;

/** What the list of events can be narrowed by. */
public enum EventFacet {
    COUNTRY,
    KIND,
    SECTOR,
    MODE,
    /** A month in which the event takes place, at its own place: {@code 2027-05}. */
    MONTH,
    LANGUAGE,
    /** By slug. */
    SERIES,
    /** By slug. */
    ORGANIZER;

    /**
     * A value as a token beside the words of an event, so that words and properties are met by one look into one index. Words never hold an
     * equals sign, so the two never meet by accident.
     */
    public String token(String value) {
        return name().toLowerCase(Locale.ROOT) + "=" + value;
    }
}
