package org.caravanserai.web.events.registration;

import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.events.registration.RegistrationState;

/** Possible recipients of an organizer's message; cancelled registrations never get one. */
enum MessageGroup {
    ALL(RegistrationFilter.ALL),
    CONFIRMED(new RegistrationFilter(RegistrationState.CONFIRMED, null, null)),
    PENDING(new RegistrationFilter(RegistrationState.PENDING, null, null)),
    WAITING(new RegistrationFilter(RegistrationState.WAITING, null, null)),
    ON_SITE(new RegistrationFilter(null, Attendance.ON_SITE, null)),
    ONLINE(new RegistrationFilter(null, Attendance.ONLINE, null));

    private final RegistrationFilter filter;

    MessageGroup(RegistrationFilter filter) {
        this.filter = filter;
    }

    RegistrationFilter filter() {
        return filter;
    }
}
