package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.statistics.ExploreSeries;
import org.caravanserai.cooperation.statistics.ShowGroupTrends;
import org.caravanserai.domain.cooperation.statistics.FigureSource;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.Rate;
import org.caravanserai.domain.cooperation.statistics.Trend;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.Test;

/** What the product brings of published series says the same as the tables it was made from. */
class PublishedSeriesIT extends FiguresTest {

    private static final Path TABLES = Path.of("../series/mobility");
    private static final List<String> INBOUND = List.of(
            "INBOUND_STUDENTS",
            "UNDERGRADUATE_STUDENTS",
            "POSTGRADUATE_STUDENTS",
            "DEGREE_STUDENTS",
            "NON_DEGREE_STUDENTS",
            "GOVERNMENT_SCHOLARSHIPS");

    private List<PublishedFigure> inForce(List<String> series) {
        return inTransaction(() -> repository(SqlPublishedFigures.class).inForce(series));
    }

    private static List<String[]> rows(String table) throws IOException {
        try (var lines = Files.lines(TABLES.resolve(table))) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        }
    }

    @Test
    void studentsInChinaAreThoseOfTheTable() throws IOException {
        var told = inForce(INBOUND).stream()
                .filter(figure -> figure.status() == FigureStatus.COMPILED)
                .map(figure -> figure.series() + " " + figure.country() + " " + figure.year() + " "
                        + figure.value().intValueExact())
                .collect(Collectors.toSet());
        var written = new ArrayList<String>();
        for (var row : rows("china-inbound.csv")) {
            for (int i = 0; i < INBOUND.size(); i++) {
                written.add(INBOUND.get(i) + " " + row[0] + " " + row[1] + " " + row[2 + i]);
            }
        }
        assertThat(told).hasSize(6 * 1179).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void studentsFromChinaAreThoseOfTheTable() throws IOException {
        var told = inForce(List.of("OUTBOUND_STUDENTS"));
        for (var row : rows("china-outbound.csv")) {
            var trend = Trend.of(told, "OUTBOUND_STUDENTS", row[0], 2026);
            int year = Integer.parseInt(row[1]);
            assertThat(trend.in(year)).as(row[0] + " " + year).isEqualByComparingTo(row[2]);
        }
        assertThat(told).anySatisfy(figure -> assertThat(figure.flag()).isNotNull());
    }

    @Test
    void inhabitantsAreThoseOfTheTable() throws IOException {
        var told = inForce(List.of("POPULATION"));
        var written = rows("../population/population.csv").stream()
                .map(row -> String.join(" ", row))
                .toList();
        assertThat(told)
                .extracting(figure -> figure.country() + " " + figure.year() + " "
                        + figure.value().longValueExact())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    /** Rates once more in plain SQL. */
    @Test
    void ratesAreThoseOfPlainSql() {
        var found = inTransaction(() -> new ExploreSeries(
                        repository(SqlPublishedFigures.class), repository(SqlReferenceData.class), Clock.systemUTC())
                .execute(new ExploreSeries.Choice("OUTBOUND_STUDENTS", List.of(), 2018, 2018, Rate.INHABITANTS)));
        var told = found.ranked(2018).stream()
                .map(line -> line.country() + " " + line.in(2018).value())
                .toList();
        assertThat(told).hasSizeGreaterThan(30).isEqualTo(inTransaction(() -> wired(new Sql())
                .list("""
                    select country || ' ' || rate as line from (
                        select f.country, round(f.exact * 100000 / p.exact, 2) as rate
                        from published_figure f join published_figure p on p.series = 'POPULATION' and p.country = f.country and p.year = f.year
                        where f.series = 'OUTBOUND_STUDENTS' and f.year = 2018 and f.status <> 'DISPUTED') r
                    order by rate desc, country
                    """, row -> row.text("line"))));
    }

    @Test
    void eachSourceOfTheSeriesIsDescribed() {
        var sources = inTransaction(() -> repository(SqlPublishedFigures.class).sources());
        var described = sources.stream().map(FigureSource::name).toList();
        assertThat(inForce(List.of("INBOUND_STUDENTS", "OUTBOUND_STUDENTS")).stream()
                        .filter(figure -> figure.year() <= 2019
                                && (figure.status() == FigureStatus.COMPILED
                                        || figure.series().equals("OUTBOUND_STUDENTS")))
                        .map(PublishedFigure::source)
                        .distinct())
                .allSatisfy(name -> assertThat(described).contains(name));
        assertThat(sources).anySatisfy(source -> {
            assertThat(source.license()).isEqualTo("CC BY 4.0");
            assertThat(Objects.toString(source.retrievedOn(), "")).isEqualTo("2026-12-01");
            assertThat(source.note().texts()).containsKeys("en", "zh", "ru", "ar", "fr", "es");
        });
    }

    /** The line of the group once more in plain SQL, over the table itself. */
    @Test
    void theSumsOfTheGroupAreThoseOfPlainSql() {
        var found = inTransaction(() -> new ShowGroupTrends(
                        repository(SqlPublishedFigures.class), repository(SqlReferenceData.class), Clock.systemUTC())
                .execute(null, LocalDate.of(2018, 12, 31)));
        for (var series : List.of("INBOUND_STUDENTS", "OUTBOUND_STUDENTS")) {
            var sums = series.startsWith("IN") ? found.inbound() : found.outbound();
            var told = new ArrayList<String>();
            sums.byYear()
                    .forEach((year, value) ->
                            told.add(year + " " + sums.countries().size() + " " + value.intValueExact()));
            assertThat(told).hasSize(9).isEqualTo(inTransaction(() -> wired(new Sql())
                    .list("""
                    with one as (
                        select distinct on (f.country, f.year) f.country, f.year, coalesce(f.exact, f.rounded) as value
                        from published_figure f join country_group_member m on m.country = f.country and m.group_code = 'BR' and m.version = 2
                        where f.series = ? and f.status <> 'DISPUTED' and f.year between 2010 and 2018
                          and not exists (select from published_figure later where later.corrects = f.id)
                        order by f.country, f.year, array_position(array['OFFICIAL', 'COMPILED', 'DERIVED'], f.status), f.recorded_at)
                    select year || ' ' || count(*) || ' ' || sum(value)::bigint as line from one
                    where country in (select country from one group by country having count(*) = 9)
                    group by year order by year
                    """, row -> row.text("line"), series)));
        }
    }
}
