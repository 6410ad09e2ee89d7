package org.caravanserai.web.events.registration;

import java.util.Map;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.events.registration.GuestDraft;
import org.caravanserai.events.registration.RegisterForEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request for a registration. */
public record SignUpJson(
        @Nullable Attendance attendance,
        @Schema(minimum = "0", maximum = "20") @Nullable Integer accompanying,

        @Schema(description = "By keys of the questions") @Nullable
        Map<String, Object> answers,

        @Nullable GuestDraft person) {

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
                person == null ? null : person.registrant(language),
                language);
    }
}
