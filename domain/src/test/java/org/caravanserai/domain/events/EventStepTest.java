package org.caravanserai.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventStepTest {

    @ParameterizedTest
    @CsvSource({
        "APPROVED, PUBLISH, false, false, ''",
        "POSTPONED, PUBLISH, true, false, new-dates-needed",
        "POSTPONED, PUBLISH, false, false, ''",
        "PUBLISHED, CLOSE, false, false, event-not-over",
        "PUBLISHED, CLOSE, false, true, ''",
        "DRAFT, PUBLISH, false, true, event-state",
        "POSTPONED, CLOSE, true, true, event-state",
        "SUBMITTED, EDIT, false, false, event-not-editable",
        "SUBMITTED, DELETE, false, false, event-not-draft",
    })
    void aStepIsRefusedForItsOwnReason(
            EventState state, EventStep step, boolean newDatesDue, boolean over, String why) {
        assertThat(step.refusal(new EventStep.Standing(state, newDatesDue, over))
                        .map(refusal -> refusal.key())
                        .orElse(""))
                .isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, CLOSE_REGISTRATION, OPEN, ''",
        "PUBLISHED, CLOSE_REGISTRATION, TO_COME, registration-not-open-yet",
        "PUBLISHED, CLOSE_REGISTRATION, CLOSED_EARLY, registration-closed",
        "PUBLISHED, CLOSE_REGISTRATION, OVER, registration-closed",
        "POSTPONED, CLOSE_REGISTRATION, TO_COME, registration-closed",
        "PUBLISHED, OPEN_REGISTRATION, CLOSED_EARLY, ''",
        "PUBLISHED, OPEN_REGISTRATION, OPEN, registration-not-closed-early",
        "PUBLISHED, OPEN_REGISTRATION, OVER, registration-not-closed-early",
        "CANCELLED, OPEN_REGISTRATION, CLOSED_EARLY, registration-not-closed-early",
    })
    void registrationIsClosedWhileItIsOpenAndOpenedAgainWhileItCouldBe(
            EventState state, EventStep step, EventStep.Signup signup, String why) {
        assertThat(step.refusal(new EventStep.Standing(state, false, false, signup))
                        .map(refusal -> refusal.key())
                        .orElse(""))
                .isEqualTo(why);
    }

    @Test
    void eachStepIsTheOrganizersOrTheAuthoritys() {
        for (var step : EventStep.values()) {
            assertThat(EventStep.ofOrganizer().contains(step))
                    .isNotEqualTo(EventStep.ofAuthority().contains(step));
        }
    }
}
