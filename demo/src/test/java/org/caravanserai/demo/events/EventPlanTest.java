package org.caravanserai.demo.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
        var states = plan.events().stream().map(PlannedEvent::wanted).collect(Collectors.toSet());
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
            var form = event.form(TODAY, null, 0);
            assertThat(LocalDateTime.parse(form.startsAt()).toLocalDate()).isEqualTo(TODAY.plusDays(event.startsIn()));
            assertThat(form.endsAt()).isGreaterThan(form.startsAt());
        });
    }

    @Test
    void eventsAreInvitedToInEnglishOrChinese() {
        assertThat(plan.events())
                .allMatch(event ->
                        event.title().containsKey("en") || event.title().containsKey("zh"));
    }
}
