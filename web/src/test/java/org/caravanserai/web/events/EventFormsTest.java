package org.caravanserai.web.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventFormsTest {

    @Test
    void aProgramSaysTheOffsetOfEveryTime() {
        var refusal = catchThrowableOfType(
                Invalid.class, () -> EventForms.of(event("2099-12-01T21:00", "2099-12-01T20:00:00")));
        assertThat(refusal.violations())
                .extracting(fault -> fault.field() + " " + fault.key())
                .containsExactly("startsAt offset-needed", "registration.closesAt offset-needed");
        assertThat(EventForms.of(event("2099-12-01T21:00:00+08:00", null)).startsAt())
                .isEqualTo("2099-12-01T21:00:00+08:00");
    }

    @Test
    void withoutABodyTheTitleIsMissing() {
        var refusal = catchThrowableOfType(Invalid.class, () -> EventForms.of(null));
        assertThat(refusal.violations()).extracting(Invalid.Violation::field).containsExactly("title");
    }

    private static EventJson event(String startsAt, @Nullable String closesAt) {
        return new EventJson(
                null,
                "FORUM",
                null,
                "ON_SITE",
                null,
                null,
                null,
                null,
                null,
                null,
                startsAt,
                "2099-12-02T21:00:00+08:00",
                "Asia/Shanghai",
                null,
                new EventJson.RegistrationTermsJson(
                        null, closesAt, null, null, null, null, null, null, null, null, null),
                null,
                null,
                null,
                null,
                null);
    }
}
