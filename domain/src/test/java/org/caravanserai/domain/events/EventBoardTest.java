package org.caravanserai.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.caravanserai.domain.events.EventDirectory.PerState;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class EventBoardTest {

    @Test
    void everyStateBelongsToOneStage() {
        assertThat(Arrays.stream(EventStage.values()).flatMap(stage -> stage.states().stream()))
                .containsExactlyInAnyOrder(EventState.values());
        assertThat(EventStage.values())
                .allSatisfy(stage ->
                        assertThat(stage.states()).extracting(EventStage::of).containsOnly(stage));
    }

    @Test
    void everyStageHasAColumnWithItsEventsAndHowManyThereAreInAll() {
        var submitted = event(EventState.SUBMITTED);
        var returned = event(EventState.RETURNED);
        var published = event(EventState.PUBLISHED);
        var board = EventBoard.of(
                List.of(returned, published, submitted),
                List.of(
                        new PerState(EventState.SUBMITTED, 12),
                        new PerState(EventState.PUBLISHED, 1),
                        new PerState(EventState.RETURNED, 3)));
        assertThat(board.columns()).extracting(EventBoard.Column::stage).containsExactly(EventStage.values());
        assertThat(board.total()).isEqualTo(16);
        var approval = board.columns().get(EventStage.APPROVAL.ordinal());
        assertThat(approval.events()).containsExactly(returned, submitted);
        assertThat(approval.states())
                .containsExactly(new PerState(EventState.RETURNED, 3), new PerState(EventState.SUBMITTED, 12));
        assertThat(approval.total()).isEqualTo(15);
        assertThat(board.columns().get(EventStage.DRAFT.ordinal()).total()).isZero();
    }

    private static EventRow event(EventState state) {
        var forum = EventFixtures.forum();
        return new EventRow(
                Ids.next(),
                "forum",
                EventKind.FORUM,
                state,
                state == EventState.CANCELLED,
                EventMode.ON_SITE,
                forum.title(),
                forum.organizer(),
                forum.title(),
                "university",
                Sector.UNIVERSITY,
                true,
                EventFixtures.START,
                EventFixtures.END,
                "Asia/Shanghai",
                null,
                null,
                0,
                0,
                null,
                null,
                false,
                0);
    }
}
