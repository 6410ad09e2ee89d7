package org.caravanserai.demo.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventState;
import org.junit.jupiter.api.Test;

class EventPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 10);

    private final EventPlan plan = EventPlan.read();

    @Test
    void showsEveryKindAndEveryStateThatAnEventStaysIn() {
        var kinds = plan.events().stream().map(PlannedEvent::kind).collect(Collectors.toSet());
        var states = plan.events().stream().map(PlannedEvent::state).collect(Collectors.toSet());
        assertThat(kinds).hasSize(EventKind.values().length);
        assertThat(states)
                .containsAll(Set.of(
                        EventState.DRAFT,
                        EventState.SUBMITTED,
                        EventState.RETURNED,
                        EventState.APPROVED,
                        EventState.PUBLISHED,
                        EventState.POSTPONED,
                        EventState.CANCELLED,
                        EventState.CLOSED,
                        EventState.ARCHIVED));
    }

    @Test
    void datesAreCountedFromToday() {
        assertThat(plan.events()).allSatisfy(event -> {
            var draft = event.draft(TODAY, null, 0);
            assertThat(draft.startsAt().local().toLocalDate()).isEqualTo(TODAY.plusDays(event.startsIn()));
            assertThat(draft.endsAt().local()).isAfter(draft.startsAt().local());
        });
    }

    @Test
    void eventsAreInvitedToInEnglishOrChinese() {
        assertThat(plan.events())
                .allMatch(event -> event.title().missing(Set.of("en", "zh")).size() < 2);
    }
}
