package org.caravanserai.web.events.registration;

import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/** What the organizer narrows the registrations of an event by, as addresses of pages and of the API have it. */
public record RegistrationFilters(
        @Nullable RegistrationState state,
        @Nullable Attendance attendance,
        @Nullable CountryCode country) {

    RegistrationFilter filter() {
        return new RegistrationFilter(state, attendance, country == null ? null : country.value());
    }
}
