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

    @Test
    void eachStepIsTheOrganizersOrTheAuthoritys() {
        for (var step : EventStep.values()) {
            assertThat(EventStep.ofOrganizer().contains(step))
                    .isNotEqualTo(EventStep.ofAuthority().contains(step));
        }
    }
}
