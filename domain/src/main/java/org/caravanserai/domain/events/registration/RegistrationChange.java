package org.caravanserai.domain.events.registration;

import java.util.UUID;
import org.caravanserai.domain.questions.Answers;

/**
 * What somebody said of a registration before a change and after it.
 *
 * @param line of the history that says who changed it, and why
 */
public record RegistrationChange(UUID line, UUID registration, Said before, Said after) {

    /** What can be changed. */
    public record Said(Attendance attendance, Answers answers) {

        static Said of(Registration registration) {
            return new Said(registration.attendance(), registration.answers());
        }
    }

    /** What it says now, to compare it later. */
    public static Said said(Registration registration) {
        return Said.of(registration);
    }
}
