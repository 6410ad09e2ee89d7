package org.caravanserai.domain.events.listing;

/** Which events a list holds, seen from now. */
public enum EventTime {
    ANY,
    /** Not over yet. */
    UPCOMING,
    PAST
}
