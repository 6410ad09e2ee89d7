package org.caravanserai.cooperation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.cooperation.statistics.FigureFilter;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.forms.Reader;
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
                LocalizedText.EMPTY,
                null);
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
        var correction = correction(BigDecimal.valueOf(266_585), null, FigureStatus.OFFICIAL, "the exact number");
        var corrected = world.of(CorrectFigure.class).execute(old, correction);

        var all = world.of(BrowseFigures.class).execute(FigureFilter.ALL, PageRequest.first(10));
        assertThat(all.figures().items())
                .singleElement()
                .satisfies(row -> assertThat(row.figure().id()).isEqualTo(corrected));
        assertThat(world.of(ShowFigure.class).execute(old).corrected()).isTrue();
        assertThatThrownBy(() -> world.of(CorrectFigure.class).execute(old, correction))
                .isInstanceOf(Conflict.class);
        assertThat(world.history()).last().asString().contains("CORRECTED");
    }

    @Test
    void aCorrectionChangesSomethingOfAFigureThereIs() {
        var old = recorded();
        assertThatThrownBy(() -> world.of(CorrectFigure.class)
                        .execute(old, correction(null, new BigDecimal("266600.00"), FigureStatus.OFFICIAL, "nothing")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> world.of(CorrectFigure.class)
                        .execute(Ids.next(), correction(BigDecimal.ONE, null, FigureStatus.OFFICIAL, "none")))
                .isInstanceOf(NotFound.class);
    }

    private static CorrectFigure.Correction correction(
            @Nullable BigDecimal exact, @Nullable BigDecimal rounded, FigureStatus status, String reason) {
        return new CorrectFigure.Correction(exact, rounded, status, Reason.of(reason));
    }

    @Test
    void aCorrectionHasAReasonAndASourceAnAddress() {
        assertInvalid(
                List.of("exact: not-a-number", "reason: text-too-long", "status: required"),
                () -> Reader.texts(
                        Map.of("exact", "many", "status", " ", "reason", "x".repeat(501)),
                        CorrectFigure.Correction.class));
        assertInvalid(List.of("source: text-too-long", "address: not-a-web-address"), () -> world.of(RecordFigure.class)
                .execute(new RecordFigure.Command(
                        "INBOUND_STUDENTS",
                        2019,
                        null,
                        null,
                        null,
                        BigDecimal.ONE,
                        null,
                        "x".repeat(501),
                        "javascript:alert(1)",
                        null,
                        FigureStatus.OFFICIAL,
                        LocalizedText.EMPTY,
                        null)));
    }

    @Test
    void aFigureIsFollowedThroughItsCorrections() {
        var first = recorded();
        var second = world.of(CorrectFigure.class)
                .execute(
                        first,
                        correction(BigDecimal.valueOf(266_585), null, FigureStatus.OFFICIAL, "the exact number"));
        var third = world.of(CorrectFigure.class)
                .execute(
                        second,
                        correction(BigDecimal.valueOf(266_584), null, FigureStatus.DISPUTED, "a slip of the pen"));
        var answer = world.of(FollowFigure.class).execute(third);
        assertThat(answer.row().corrected()).isFalse();
        assertThat(answer.earlier()).extracting(row -> row.figure().id()).containsExactly(second, first);
        assertThat(answer.history())
                .extracting(HistoryLine::action)
                .containsExactlyInAnyOrder("CORRECTED", "CORRECTED", "RECORDED");
        assertNotFound(() -> world.of(FollowFigure.class).execute(Ids.next()));
    }

    private void say(int year, @Nullable String country, @Nullable String group, int value, FigureStatus status) {
        world.of(RecordFigure.class)
                .execute(new RecordFigure.Command(
                        "INBOUND_STUDENTS",
                        year,
                        country == null ? null : CountryCode.of(country),
                        group,
                        null,
                        BigDecimal.valueOf(value),
                        null,
                        status + " office",
                        null,
                        null,
                        status,
                        LocalizedText.EMPTY,
                        null));
    }

    /** The members of the group of this world are KZ, LA and UZ. */
    @Test
    void figuresOfAllAndOfTheGroupStandSideBySide() {
        say(2018, null, null, 1000, FigureStatus.OFFICIAL);
        say(2018, null, "BR", 550, FigureStatus.OFFICIAL);
        say(2018, null, "BR", 500, FigureStatus.DISPUTED);
        say(2017, null, "BR", 600, FigureStatus.OFFICIAL);
        say(2018, "KZ", null, 300, FigureStatus.OFFICIAL);
        say(2018, "UZ", null, 100, FigureStatus.DERIVED);
        say(2018, "LA", null, 999, FigureStatus.DISPUTED);
        say(2017, "LA", null, 90, FigureStatus.OFFICIAL);
        say(2018, "CN", null, 200, FigureStatus.OFFICIAL);
        var found = world.of(CompareFigures.class).execute("INBOUND_STUDENTS", null, null);
        assertThat(found.years()).extracting(CompareFigures.Year::year).containsExactly(2018, 2017);
        var of2018 = found.years().get(0);
        assertThat(of2018.sides())
                .extracting(CompareFigures.Side::share)
                .containsExactly(null, new BigDecimal("0.5500"), new BigDecimal("0.5000"));
        assertThat(of2018.sides()).extracting(CompareFigures.Side::contradicted).containsExactly(false, true, true);
        assertThat(of2018.known()).isEqualTo(2);
        assertThat(of2018.sum()).isEqualByComparingTo("400");
        assertThat(of2018.sumShare()).isEqualByComparingTo("0.4");
        assertThat(found.years().get(1).sides())
                .extracting(CompareFigures.Side::share)
                .as("nothing is known about all")
                .containsExactly((BigDecimal) null);
        assertThat(found.rankedYear()).isEqualTo(2018);
        assertThat(found.ranking())
                .extracting(line -> line.figure().country() + " " + line.place() + " " + line.groupPlace())
                .containsExactly("KZ 1 1", "CN 2 null", "UZ 3 2");
        assertThat(found.missing())
                .extracting(figure -> figure.country() + " " + figure.year())
                .containsExactly("LA 2017");
        assertThat(world.of(CompareFigures.class)
                        .execute("INBOUND_STUDENTS", "BR-3", 2017)
                        .ranking())
                .extracting(line -> line.figure().country())
                .containsExactly("LA");
    }

    @Test
    void nothingIsComparedThatIsNotThere() {
        var found = world.of(CompareFigures.class).execute("INBOUND_STUDENTS", "BR", null);
        assertThat(found.years()).isEmpty();
        assertThat(found.rankedYear()).isNull();
        assertThat(found.ranking()).isEmpty();
        assertInvalid("series: not-one-of", () -> world.of(CompareFigures.class).execute("NONSENSE", null, null));
        assertInvalid("group: unknown-country-group", () -> world.of(CompareFigures.class)
                .execute("INBOUND_STUDENTS", "EU", null));
    }

    @Test
    void anUnknownSeriesNamesThoseThereAre() {
        assertThatThrownBy(() -> world.of(BrowseFigures.class)
                        .execute(
                                new FigureFilter("NONSENSE", null, null, null, null, false, false),
                                PageRequest.first(10)))
                .isInstanceOf(Invalid.class);
    }
}
