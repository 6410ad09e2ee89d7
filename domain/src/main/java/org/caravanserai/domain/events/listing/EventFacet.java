package org.caravanserai.domain.events.listing;

import java.util.Locale;

/** Filter of the list of events. */
public enum EventFacet {
    COUNTRY,
    KIND,
    SECTOR,
    MODE,
    /** A month in which the event takes place, at its own place: {@code 2027-05}. */
    MONTH,
    LANGUAGE,
    /** Filter by the slug of a series. */
    SERIES,
    /** Filter by the slug of the organizer. */
    ORGANIZER;

    /**
     * A value as a token beside the words of an event, so that words and properties are met by one look into one index. Words never hold an
     * equals sign, so the two never meet by accident.
     */
    public String token(String value) {
        return name().toLowerCase(Locale.ROOT) + "=" + value;
    }
}
