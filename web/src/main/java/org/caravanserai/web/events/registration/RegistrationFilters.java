package org.caravanserai.web.events.registration;

import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.OneOf;
import org.jspecify.annotations.Nullable;

/** The organizer's filter, from an address. */
public final class RegistrationFilters {

    private RegistrationFilters() {}

    public static RegistrationFilter of(@Nullable String state, @Nullable String attendance, @Nullable String country) {
        return new RegistrationFilter(
                constant(RegistrationState.class, "state", state),
                constant(Attendance.class, "attendance", attendance),
                country == null || country.isBlank()
                        ? null
                        : CountryCode.of(country).value());
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String field, @Nullable String name) {
        return name == null || name.isBlank() ? null : OneOf.constant(type, field, name);
    }
}
