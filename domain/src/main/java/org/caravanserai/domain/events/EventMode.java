package org.caravanserai.domain.events;

import java.util.Set;
import org.caravanserai.domain.events.registration.Attendance;

/** Format of an event: on site, online or both. */
public enum EventMode {
    ON_SITE(Set.of(Attendance.ON_SITE)),
    ONLINE(Set.of(Attendance.ONLINE)),
    HYBRID(Set.of(Attendance.ON_SITE, Attendance.ONLINE));

    private final Set<Attendance> attendances;

    EventMode(Set<Attendance> attendances) {
        this.attendances = attendances;
    }

    public Set<Attendance> attendances() {
        return attendances;
    }

    public boolean offers(Attendance attendance) {
        return attendances.contains(attendance);
    }
}
