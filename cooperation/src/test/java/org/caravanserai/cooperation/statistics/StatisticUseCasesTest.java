package org.caravanserai.cooperation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.cooperation.statistics.FigureFilter;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatisticUseCasesTest {

    private final CooperationWorld world = new CooperationWorld();

    @BeforeEach
    void signIn() {
        world.as(PlatformRole.ANALYST);
    }

    private static RecordFigure.Command figure(String series, @Nullable String group, @Nullable Integer version) {
        return new RecordFigure.Command(
                series,
                2018,
                null,
                group,
                version,
                null,
                BigDecimal.valueOf(266_600),
                "Ministry of Education",
                null,
                null,
                FigureStatus.OFFICIAL,
                LocalizedText.EMPTY);
    }

    private UUID recorded() {
        return world.of(RecordFigure.class).execute(figure("INBOUND_STUDENTS", "BR", 2));
    }

    @Test
    void aFigureIsRecordedOnceForEachSource() {
        var id = recorded();
        assertThat(world.of(ShowFigure.class).execute(id).figure().value()).isEqualByComparingTo("266600");
        assertThat(world.history()).last().asString().contains("RECORDED");
        assertThatThrownBy(this::recorded).isInstanceOf(Conflict.class);
    }

    @Test
    void unknownSeriesGroupsAndVersionsAreRefused() {
        var recording = world.of(RecordFigure.class);
        assertThatThrownBy(() -> recording.execute(figure("NONSENSE", null, null)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> recording.execute(figure("INBOUND_STUDENTS", "EU", null)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> recording.execute(figure("INBOUND_STUDENTS", "BR", 9)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> recording.execute(figure("INBOUND_STUDENTS", null, 2)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aCorrectionIsANewFigure() {
        var old = recorded();
        var correction = new CorrectFigure.Command(
                old, BigDecimal.valueOf(266_585), null, FigureStatus.OFFICIAL, "the exact number was published");
        var corrected = world.of(CorrectFigure.class).execute(correction);

        var all = world.of(BrowseFigures.class).execute(FigureFilter.ALL, PageRequest.first(10));
        assertThat(all.figures().items())
                .singleElement()
                .satisfies(row -> assertThat(row.figure().id()).isEqualTo(corrected));
        assertThat(world.of(ShowFigure.class).execute(old).corrected()).isTrue();
        assertThatThrownBy(() -> world.of(CorrectFigure.class).execute(correction))
                .isInstanceOf(Conflict.class);
        assertThat(world.history()).last().asString().contains("CORRECTED");
    }

    @Test
    void aCorrectionChangesSomethingOfAFigureThereIs() {
        var old = recorded();
        assertThatThrownBy(() -> world.of(CorrectFigure.class)
                        .execute(new CorrectFigure.Command(
                                old, null, new BigDecimal("266600.00"), FigureStatus.OFFICIAL, "nothing")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> world.of(CorrectFigure.class)
                        .execute(new CorrectFigure.Command(
                                Ids.next(), BigDecimal.ONE, null, FigureStatus.OFFICIAL, "none")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anUnknownSeriesNamesThoseThereAre() {
        assertThatThrownBy(() -> world.of(BrowseFigures.class)
                        .execute(new FigureFilter("NONSENSE", null, null, null, null, false), PageRequest.first(10)))
                .isInstanceOf(Invalid.class);
    }
}
