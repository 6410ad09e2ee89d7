package org.caravanserai.cooperation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.cooperation.statistics.ExploreSeries.Choice;
import org.caravanserai.cooperation.statistics.ExploreSeries.Exploration;
import org.caravanserai.cooperation.statistics.ExploreSeries.Line;
import org.caravanserai.cooperation.statistics.ExploreSeries.State;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.statistics.FigureSource;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.Rate;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A series for the countries and years that are asked for. */
class ExploreSeriesTest {

    private static final String IN = "INBOUND_STUDENTS";

    private final CooperationWorld world = new CooperationWorld();

    @BeforeEach
    void figures() {
        series("POPULATION", "PERSONS");
        series("TERTIARY_ENROLMENT", "PERSONS");
        series("HOST_PROVINCES", "PROVINCES");
        said(IN, 2016, "KZ", 100, FigureStatus.OFFICIAL);
        said(IN, 2017, "KZ", 0, FigureStatus.OFFICIAL);
        said(IN, 2018, "KZ", 300, FigureStatus.COMPILED);
        said(IN, 2018, "LA", 500, FigureStatus.OFFICIAL);
        said(IN, 2017, "LA", 9, FigureStatus.DISPUTED);
        said(IN, 2018, null, 900, FigureStatus.OFFICIAL);
        said("POPULATION", 2018, "KZ", 200_000, FigureStatus.OFFICIAL);
        said("POPULATION", 2016, "KZ", 100_000, FigureStatus.OFFICIAL);
    }

    private void series(String code, String unit) {
        world.figures.series.add(new Series(code, LocalizedText.of("en", code), unit));
    }

    private void said(String series, int year, @Nullable String country, long value, FigureStatus status) {
        world.figures.add(new PublishedFigure(
                Ids.next(),
                series,
                year,
                country,
                null,
                null,
                BigDecimal.valueOf(value),
                null,
                "Source " + status,
                null,
                null,
                status,
                LocalizedText.EMPTY,
                null,
                World.NOW));
    }

    private Exploration explore(
            @Nullable String series,
            List<String> countries,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Rate per) {
        return world.of(ExploreSeries.class).execute(new Choice(series, countries, from, to, per));
    }

    @Test
    void withoutAChoiceAllCountriesWithAFigureAreShownInAllYears() {
        var found = explore(null, List.of(), null, null, null);
        assertThat(found.series().code()).isEqualTo(IN);
        assertThat(found.all()).extracting(Series::code).containsExactly(IN, "POPULATION");
        assertThat(found.years()).containsExactly(2016, 2017, 2018);
        assertThat(found.lines()).extracting(Line::country).containsExactly("KZ", "LA");
        assertThat(found.known()).containsExactlyInAnyOrder("KZ", "LA");
        assertThat(found.ranked(2018)).extracting(Line::country).containsExactly("LA", "KZ");
        assertThat(found.fullestYear()).isEqualTo(2018);
        assertThat(found.changed()).isEqualTo(World.NOW);
    }

    @Test
    void missingDisputedAndZeroDiffer() {
        var found = explore(IN, List.of("la", "KZ", "UZ"), null, null, null);
        assertThat(found.countries()).containsExactly("LA", "KZ", "UZ");
        var laos = found.lines().get(0);
        assertThat(laos.in(2016).state()).isEqualTo(State.MISSING);
        assertThat(laos.in(2017).state()).isEqualTo(State.DISPUTED);
        assertThat(laos.in(2017).value()).isNull();
        assertThat(found.lines().get(1).in(2017).value()).isZero();
        assertThat(found.lines().get(2).known())
                .as("asked for, without a figure")
                .isEmpty();
    }

    @Test
    void aRateNeedsTheBasisOfTheSameYear() {
        var found = explore(IN, List.of("KZ"), null, null, Rate.INHABITANTS);
        var line = found.lines().get(0);
        assertThat(line.in(2016).value()).isEqualByComparingTo("100");
        assertThat(line.in(2018).value()).isEqualByComparingTo("150");
        assertThat(line.in(2017).state()).isEqualTo(State.NO_BASIS);
        assertThat(found.rates()).containsExactlyInAnyOrder(Rate.INHABITANTS, Rate.STUDENTS);
        assertThat(explore("POPULATION", List.of(), null, null, null).rates()).isEmpty();
        assertThat(explore(IN, List.of("KZ"), null, null, Rate.STUDENTS)
                        .lines()
                        .get(0)
                        .known())
                .as("nothing is known of the students")
                .isEmpty();
    }

    @Test
    void yearsBeyondTheFiguresAreLeftOut() {
        assertThat(explore(IN, List.of(), 1950, 2100, null).years()).containsExactly(2016, 2017, 2018);
        assertThat(explore(IN, List.of(), 2017, 2017, null).years()).containsExactly(2017);
        assertThat(explore(IN, List.of(), 1950, 1960, null).years()).containsExactly(2016);
        assertThat(explore(IN, List.of(), 2030, null, null).years()).containsExactly(2018);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> explore("NONE", List.of(), null, null, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> explore(IN, List.of("ZZ"), null, null, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> explore(IN, List.of(), 2018, 2016, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> explore("POPULATION", List.of(), null, null, Rate.INHABITANTS))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aSeriesAboutNoCountryIsALineOfItsOwn() {
        said("HOST_PROVINCES", 2018, null, 31, FigureStatus.OFFICIAL);
        var found = explore("HOST_PROVINCES", List.of(), null, null, null);
        assertThat(found.known()).isEmpty();
        assertThat(found.lines()).hasSize(1).first().satisfies(line -> {
            assertThat(line.country()).isNull();
            assertThat(line.in(2018).value()).isEqualByComparingTo("31");
        });
    }

    @Test
    void sourcesAreThoseOfTheLinesAndOfTheBasis() {
        var known = new FigureSource(
                "Source OFFICIAL",
                LocalizedText.of("zh", "官方"),
                "Ministry",
                null,
                "CC BY 4.0",
                null,
                null,
                LocalizedText.EMPTY);
        world.figures.sources.add(known);
        assertThat(world.of(ListFigureSources.class).execute()).containsExactly(known);
        assertThat(known.name("zh")).isEqualTo("官方");
        assertThat(known.name("ru")).isEqualTo("Source OFFICIAL");
        assertThat(explore(IN, List.of("KZ"), 2018, 2018, null).sources())
                .extracting(FigureSource::name, FigureSource::license)
                .containsExactly(tuple("Source COMPILED", null));
        assertThat(explore(IN, List.of("KZ"), 2018, 2018, Rate.INHABITANTS).sources())
                .extracting(FigureSource::name)
                .containsExactly("Source COMPILED", "Source OFFICIAL");
    }
}
