package org.caravanserai.domain.events.questions;

import org.caravanserai.domain.events.registration.Attendance;

/** Who is asked a question. */
public enum Audience {
    EVERYONE,
    ON_SITE,
    ONLINE;

    public boolean includes(Attendance attendance) {
        return this == EVERYONE || name().equals(attendance.name());
    }
}
