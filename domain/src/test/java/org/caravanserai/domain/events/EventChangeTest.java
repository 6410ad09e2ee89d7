package org.caravanserai.domain.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.events.EventFixtures.NOW;

import java.util.function.Consumer;
import java.util.stream.Stream;
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
}
