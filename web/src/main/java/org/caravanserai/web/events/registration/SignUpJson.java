package org.caravanserai.web.events.registration;

import java.util.Map;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.events.registration.GuestForm;
import org.caravanserai.events.registration.RegisterForEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request for a registration. */
public record SignUpJson(
        @Nullable Attendance attendance,
        @Schema(minimum = "0", maximum = "20") @Nullable Integer accompanying,

        @Schema(description = "By keys of the questions") @Nullable
        Map<String, Object> answers,

        @Nullable GuestJson person) {

    /**
     * A guest's own account of who it is.
     *
     * @param ownName the whole name in their own script; null when the other two are in it
     * @param familyFirst whether the family name comes first; null: as in the language of the request
     */
    public record GuestJson(
            String givenName,
            @Nullable String familyName,

            @Schema(description = "The whole name in the own script") @Nullable
            String ownName,

            @Schema(
                    description =
                            "Whether the family name comes first; without it: true where the request asks for Chinese")
            @Nullable
            Boolean familyFirst,

            @Schema(format = "email") String email,
            String country,
            String affiliation) {

        private GuestForm form() {
            return new GuestForm(givenName, familyName, ownName, familyFirst, email, country, affiliation);
        }
    }

    /** Result of a registration. */
    @Schema(name = "Admission")
    public record AnswerJson(
            String code,
            RegistrationState state,

            @Schema(description = "On the waiting list, from 1") @Nullable
            Integer position) {}

    RegisterForEvent.Command command(String event, String language) {
        return new RegisterForEvent.Command(
                event,
                attendance == null ? Attendance.ON_SITE : attendance,
                accompanying == null ? 0 : accompanying,
                answers == null ? Map.of() : answers,
                person == null ? null : person.form().read(language),
                language);
    }
}
