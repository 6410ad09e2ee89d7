package org.caravanserai.cooperation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.statistics.FigureSource;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Published figures over the years, of a country and of a group. */
class TrendUseCasesTest {

    private static final String IN = "INBOUND_STUDENTS";
    private static final String OUT = "OUTBOUND_STUDENTS";

    private final CooperationWorld world = new CooperationWorld();

    private void said(String series, int year, @Nullable String country, long value, FigureStatus status) {
        said(series, year, country, null, value, status);
    }

    private void said(
            String series,
            int year,
            @Nullable String country,
            @Nullable String group,
            long value,
            FigureStatus status) {
        world.figures.series.add(new Series(series, LocalizedText.of("en", series), "PERSONS"));
        world.figures.add(new PublishedFigure(
                Ids.next(),
                series,
                year,
                country,
                group,
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

    private ShowCountryTrends.CountryTrends of(String country) {
        return world.of(ShowCountryTrends.class).execute(country, null, LocalDate.of(2026, 12, 1));
    }

    @Test
    void aYearHasTheMostReliableFigureAndNoDisputedOne() {
        said(IN, 2017, "KZ", 9, FigureStatus.DISPUTED);
        said(IN, 2018, "KZ", 11, FigureStatus.COMPILED);
        said(IN, 2018, "KZ", 12, FigureStatus.OFFICIAL);
        said(OUT, 2018, "KZ", 3, FigureStatus.OFFICIAL);
        said(OUT, 2019, "KZ", 4, FigureStatus.OFFICIAL);
        assertThat(of("kz").inbound().figures().keySet()).containsExactly(2018);
        assertThat(of("KZ").inbound().in(2018)).isEqualByComparingTo("12");
        assertThat(of("KZ").inbound().in(2017)).isNull();
        assertThat(of("KZ").bothWays()).isEqualTo(2018);
        assertThat(of("KZ").isEmpty()).isFalse();
        assertThat(of("LA").isEmpty()).isTrue();
        assertThat(of("LA").bothWays()).isNull();
        assertThat(of("LA").inbound().latest()).isEmpty();
        assertThat(of("LA").inbound().earliest()).isEmpty();
    }

    @Test
    void aCountryHasItsPlaceAmongThoseWithAFigureOfTheYear() {
        said(IN, 2018, "KZ", 10, FigureStatus.OFFICIAL);
        said(IN, 2018, "LA", 20, FigureStatus.OFFICIAL);
        said(IN, 2017, "UZ", 30, FigureStatus.OFFICIAL);
        said(IN, 2018, "CN", 40, FigureStatus.OFFICIAL);
        assertThat(of("KZ").inboundPlace()).isEqualTo(new ShowCountryTrends.Standing(2, 2, 2018));
        assertThat(of("UZ").inboundPlace()).isEqualTo(new ShowCountryTrends.Standing(1, 1, 2017));
        assertThat(of("CN").inboundPlace()).as("not of the group").isNull();
        assertThat(of("KZ").outboundPlace()).isNull();
        assertThatThrownBy(() -> of("ZZ")).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyCountriesWithAFigureInEachYearAreAddedUp() {
        for (int year = 2016; year <= 2018; year++) {
            said(IN, year, "KZ", 10 * (year - 2015), FigureStatus.COMPILED);
            said(IN, year, "LA", 1, FigureStatus.COMPILED);
        }
        said(IN, 2018, "UZ", 500, FigureStatus.COMPILED);
        said(OUT, 2018, "LA", 7, FigureStatus.OFFICIAL);
        said(IN, 2018, null, 900, FigureStatus.OFFICIAL);
        said(IN, 2018, null, "BR", 600, FigureStatus.OFFICIAL);
        var found = world.of(ShowGroupTrends.class).execute(null, null);
        assertThat(found.inbound().countries()).containsExactly("KZ", "LA");
        assertThat(found.inbound().byYear().get(2016)).isEqualByComparingTo("11");
        assertThat(found.inbound().byYear().get(2018)).isEqualByComparingTo("31");
        assertThat(found.outbound().countries()).isEmpty();
        assertThat(found.latestInbound()).containsOnlyKeys("KZ", "LA", "UZ");
        assertThat(found.latestOutbound()).containsOnlyKeys("LA");
        assertThat(Objects.requireNonNull(found.ofGroup()).value()).isEqualByComparingTo("600");
        assertThat(Objects.requireNonNull(found.ofAll()).value()).isEqualByComparingTo("900");
        assertThatThrownBy(() -> world.of(ShowGroupTrends.class).execute("NONE", null))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void withoutFiguresThereIsNothingToAddUp() {
        var found = world.of(ShowGroupTrends.class).execute(null, null);
        assertThat(found.inbound().byYear()).isEmpty();
        assertThat(found.ofGroup()).isNull();
        assertThat(found.ofAll()).isNull();
    }

    @Test
    void aSeriesIsDescribedByWhatThereIsOfIt() {
        assertThat(world.of(ListSeries.class).execute()).isEmpty();
        world.figures.sources.add(new FigureSource(
                "Source OFFICIAL",
                LocalizedText.EMPTY,
                "Ministry",
                null,
                "CC BY 4.0",
                null,
                null,
                LocalizedText.of("en", "All of it")));
        said(IN, 2016, "KZ", 1, FigureStatus.OFFICIAL);
        said(IN, 2018, "KZ", 2, FigureStatus.OFFICIAL);
        said(IN, 2017, null, 3, FigureStatus.COMPILED);
        assertThat(world.of(ListSeries.class).execute()).first().satisfies(each -> {
            assertThat(each.figures()).isEqualTo(3);
            assertThat(each.countries()).isEqualTo(1);
            assertThat(each.firstYear()).isEqualTo(2016);
            assertThat(each.lastYear()).isEqualTo(2018);
            assertThat(each.changed()).isEqualTo(World.NOW);
            assertThat(each.sources())
                    .extracting(ListSeries.SourceOfSeries::name)
                    .containsExactly("Source OFFICIAL", "Source COMPILED");
            assertThat(each.sources().get(0).known()).isNotNull();
            assertThat(each.sources().get(1).known()).isNull();
        });
    }
}
