package org.caravanserai.domain.events.listing;

/** Time filter of the list of events, relative to now. */
public enum EventTime {
    ANY,
    /** Not over yet. */
    UPCOMING,
    PAST
}
