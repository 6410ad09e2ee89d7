package org.caravanserai.domain.events.registration;

import org.jspecify.annotations.Nullable;

/** Which registrations of an event the organizer wants to see; null: all. */
public record RegistrationFilter(
        @Nullable RegistrationState state,
        @Nullable Attendance attendance,
        @Nullable String country) {

    public static final RegistrationFilter ALL = new RegistrationFilter(null, null, null);
}
