package org.caravanserai.domain.events.registration;

/** How somebody takes part; each has its own seats. */
public enum Attendance {
    ON_SITE,
    ONLINE
}
