package org.caravanserai.domain.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.events.EventFixtures.NOW;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventChangeTest {

    private static final EventDetails.ApprovedFacts FACTS =
            EventFixtures.forum().approvedFacts();

    static Stream<Consumer<EventChange>> decisions() {
        return Stream.of(EventChange::approve, EventChange::reject, EventChange::withdraw);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void isDecidedOnce(Consumer<EventChange> decision) {
        var change = new EventChange(Ids.next(), FACTS, NOW);
        decision.accept(change);
        assertThat(change.state()).isNotEqualTo(EventChange.State.PENDING);
        assertThat(decisions()).allSatisfy(second -> assertThatThrownBy(() -> second.accept(change))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("change-decided"));
        assertThatThrownBy(() -> change.propose(FACTS, NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void aNewerProposalReplacesTheWaitingOne() {
        var change = new EventChange(Ids.next(), FACTS, NOW);
        var later = EventFixtures.forumOn(EventFixtures.START.plusSeconds(3600), EventFixtures.END)
                .approvedFacts();
        change.propose(later, NOW.plusSeconds(60));
        assertThat(change.facts()).isEqualTo(later);
        assertThat(change.proposedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(change.state()).isEqualTo(EventChange.State.PENDING);
    }

    @Test
    void inAnotherTimeZoneTheSameMomentsAreNoChange() {
        var before = EventFixtures.with(new RegistrationTerms(
                Instant.parse("2027-02-01T00:00:00Z"),
                Instant.parse("2027-05-01T00:00:00Z"),
                100,
                null,
                true,
                false,
                false));
        var facts = before.approvedFacts();
        var schedule = facts.schedule();
        var elsewhere = new EventDetails.ApprovedFacts(
                facts.kind(),
                facts.mode(),
                facts.organizer(),
                new Schedule(schedule.startsAt(), schedule.endsAt(), ZoneId.of("Europe/Warsaw")),
                facts.venue());

        assertThat(EventFields.CATALOG.between(EventFields.of(before), EventFields.of(before.with(elsewhere))))
                .extracting(FieldDifference::field)
                .containsExactly("timeZone");
        assertThat(EventFields.CATALOG.between(
                        EventFields.CATALOG.read(Map.of("startsAt", "2027-02-01T09:00+08:00")),
                        EventFields.CATALOG.read(Map.of("startsAt", "2027-02-01T09:00+01:00"))))
                .hasSize(1);
    }
}
