package org.caravanserai.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTransitionTest {

    @ParameterizedTest
    @CsvSource({
        "APPROVED, PUBLISHED, false, false, ''",
        "POSTPONED, PUBLISHED, true, false, new-dates-needed",
        "POSTPONED, PUBLISHED, false, false, ''",
        "PUBLISHED, CLOSED, false, false, event-not-over",
        "PUBLISHED, CLOSED, false, true, ''",
        "DRAFT, PUBLISHED, false, true, event-state",
        "POSTPONED, CLOSED, true, true, event-state",
    })
    void aStepIsRefusedForItsOwnReason(EventState from, EventState to, boolean newDatesDue, boolean over, String why) {
        assertThat(new EventTransition(from, to, newDatesDue, over)
                        .refusal()
                        .map(refusal -> refusal.key())
                        .orElse(""))
                .isEqualTo(why);
    }
}
