package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.statistics.FigureFilter;
import org.caravanserai.domain.cooperation.statistics.FigureRow;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedFiguresIT extends FiguresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private SqlPublishedFigures figures() {
        return repository(SqlPublishedFigures.class);
    }

    private static PublishedFigure figure(String source, int value) {
        return new PublishedFigure(
                Ids.next(),
                "INBOUND_STUDENTS",
                2030,
                "KZ",
                null,
                null,
                BigDecimal.valueOf(value),
                null,
                source,
                null,
                null,
                FigureStatus.OFFICIAL,
                LocalizedText.EMPTY,
                null,
                NOW);
    }

    @Test
    void contradictingFiguresStandSideBySide() {
        var of2018 = inTransaction(() -> figures()
                .list(
                        new FigureFilter("INBOUND_STUDENTS", 2018, null, "BR", null, false, false),
                        PageRequest.first(10)));
        assertThat(of2018.items())
                .extracting(each -> each.figure().value().intValue())
                .containsExactlyInAnyOrder(266_600, 260_600);
        assertThat(of2018.items()).allMatch(FigureRow::contradicted);
        var of2017 = inTransaction(() -> figures()
                .list(
                        new FigureFilter("INBOUND_STUDENTS", 2017, null, "BR", null, false, false),
                        PageRequest.first(10)));
        assertThat(of2017.items()).singleElement().satisfies(each -> {
            assertThat(each.figure().value()).isEqualByComparingTo("317200");
            assertThat(each.figure().groupVersion()).as("the list is not known").isNull();
        });
        var all = inTransaction(() -> figures()
                .list(
                        new FigureFilter("INBOUND_STUDENTS", 2018, null, null, null, false, false),
                        PageRequest.first(50)));
        assertThat(all.items().get(0).figure()).satisfies(total -> {
            assertThat(total.exact()).isEqualByComparingTo("492185");
            assertThat(total.rounded()).isEqualByComparingTo("492200");
        });
    }

    @Test
    void recognitionIsADatedSeries() {
        var found = inTransaction(() -> figures()
                .list(
                        new FigureFilter("RECOGNITION_COUNTRIES", null, null, null, null, false, false),
                        new PageRequest(0, 10, null, "year")));
        assertThat(found.items())
                .extracting(each ->
                        each.figure().year() + ":" + each.figure().value().intValue())
                .containsExactly("2017:46", "2017:24", "2020:54", "2022:58");
    }

    @Test
    void malaysiaIsFirstAmongDestinationsOfTheGroupIn2016() {
        var found = inTransaction(() -> figures()
                .list(
                        new FigureFilter("OUTBOUND_STUDENTS", 2016, null, null, null, false, false),
                        new PageRequest(0, 50, null, "-value")));
        var group = inTransaction(() -> repository(SqlReferenceData.class).groups()).stream()
                .filter(each -> "BR-64".equals(each.alias()))
                .findFirst()
                .orElseThrow();
        assertThat(found.items().stream()
                        .map(each -> String.valueOf(each.figure().country()))
                        .filter(group.countries()::contains)
                        .findFirst())
                .contains("MY");
    }

    private Optional<BigDecimal> latest(String series, @Nullable String country, @Nullable String group, int year) {
        return inTransaction(() -> figures().inForce(List.of(series))).stream()
                .filter(each -> each.year() <= year && each.status() != FigureStatus.DISPUTED)
                .filter(each -> Objects.equals(each.country(), country) && Objects.equals(each.group(), group))
                .max(Comparator.comparing(PublishedFigure::year))
                .map(PublishedFigure::value);
    }

    private BigDecimal number(String statement) {
        return inTransaction(() ->
                wired(new Sql()).first(statement, row -> row.decimal("value")).orElseThrow());
    }

    /** The shares and balances over published figures once more in plain SQL, over the table itself. */
    @Test
    void sharesAndBalancesOfPublishedFiguresAreThoseOfPlainSql() {
        assertThat(TwoWayFormulas.ratio(
                                latest("INBOUND_STUDENTS", null, "BR", 2018).orElseThrow(),
                                latest("INBOUND_STUDENTS", null, null, 2018).orElseThrow())
                        .orElseThrow())
                .isEqualByComparingTo(number("""
                    select round(g.rounded / t.exact, 4) as value from published_figure g, published_figure t
                    where g.series = 'INBOUND_STUDENTS' and g.year = 2018 and g.group_code = 'BR' and g.status = 'OFFICIAL'
                      and t.series = 'INBOUND_STUDENTS' and t.year = 2018 and t.country is null and t.group_code is null
                    """));
        assertThat(TwoWayFormulas.balance(
                                latest("INBOUND_STUDENTS", "KZ", null, 2018).orElseThrow(),
                                latest("OUTBOUND_STUDENTS", "KZ", null, 2018).orElseThrow())
                        .orElseThrow())
                .isEqualByComparingTo(number("""
                    select round((i.exact - o.exact) / (i.exact + o.exact), 4) as value from published_figure i, published_figure o
                    where i.series = 'INBOUND_STUDENTS' and i.year = 2018 and i.country = 'KZ' and i.source like 'Ministry%'
                      and o.series = 'OUTBOUND_STUDENTS' and o.year = 2018 and o.country = 'KZ'
                    """));
        assertThat(TwoWayFormulas.ratio(
                                latest("RECOGNITION_COUNTRIES", null, "BR", 2018)
                                        .orElseThrow(),
                                BigDecimal.valueOf(64))
                        .orElseThrow())
                .isEqualByComparingTo(number("""
                    select round(f.exact / count(*), 4) as value
                    from published_figure f, country_group_member m
                    where f.series = 'RECOGNITION_COUNTRIES' and f.group_code = 'BR' and m.group_code = 'BR' and m.version = 2
                    group by f.exact
                    """))
                .isEqualByComparingTo("0.375");
    }

    /** The answers of the use case as of the end of 2018. */
    @Test
    void theAnswersOfTheEngineAreThoseOfPlainSql() {
        var asked = IndicatorQuestion.PLAIN.on(LocalDate.of(2018, 12, 31));
        assertThat(only("GSHARE", asked).value()).isEqualByComparingTo(number("""
            select round(g.rounded / t.exact, 4) as value from published_figure g, published_figure t
            where g.series = 'INBOUND_STUDENTS' and g.year = 2018 and g.group_code = 'BR' and g.status = 'OFFICIAL'
              and t.series = 'INBOUND_STUDENTS' and t.year = 2018 and t.country is null and t.group_code is null
            """));
        assertThat(only("RECCOV", asked).value()).isEqualByComparingTo("0.375").isEqualByComparingTo(number("""
            select round(f.exact / count(*), 4) as value
            from published_figure f, country_group_member m
            where f.series = 'RECOGNITION_COUNTRIES' and f.group_code = 'BR' and f.exact = 24 and m.group_code = 'BR' and m.version = 2
            group by f.exact
            """));
        assertThat(engine("SBAL", asked))
                .as("where sources agree")
                .containsAllEntriesOf(bySql("""
                    with latest as (
                        select distinct on (f.series, f.country) f.series, f.country, coalesce(f.exact, f.rounded) as value,
                               count(*) over (partition by f.series, f.country, f.year) as said
                        from published_figure f
                        where f.series in ('INBOUND_STUDENTS', 'OUTBOUND_STUDENTS') and f.country is not null and f.group_code is null and f.year <= 2018
                          and f.status <> 'DISPUTED' and not exists (select from published_figure n where n.corrects = f.id)
                        order by f.series, f.country, f.year desc)
                    select i.country as key, round((i.value - o.value) / (i.value + o.value), 4) as value
                    from latest i join latest o on o.country = i.country and o.series = 'OUTBOUND_STUDENTS'
                    join country_group_member m on m.group_code = 'BR' and m.version = 2 and m.country = i.country
                    where i.series = 'INBOUND_STUDENTS' and i.value + o.value >= 5 and i.said = 1 and o.said = 1
                    """))
                .containsKey("KZ");
    }

    @Test
    void theDatabaseNeverChangesAFigure() {
        var figure = figure("Registry of corrections", 100);
        inTransaction(() -> figures().add(figure));
        assertThatThrownBy(() -> inTransaction(() ->
                        wired(new Sql()).update("update published_figure set exact = 1 where id = ?", figure.id())))
                .hasStackTraceContaining("never changed");
    }

    @Test
    void ofManyWhoCorrectTheSameFigureOneDoes() {
        var wrong = figure("Registry of races", 100);
        inTransaction(() -> figures().add(wrong));
        var accepted = new AtomicInteger();
        IntStream.range(0, 16).parallel().forEach(each -> {
            try (var manager = anotherEntityManager()) {
                var book = repository(SqlPublishedFigures.class, manager);
                var correction = wrong.corrected(BigDecimal.valueOf(200 + each), null, FigureStatus.OFFICIAL, NOW);
                if (inTransaction(manager, () -> book.add(correction))) {
                    accepted.incrementAndGet();
                }
            }
        });
        assertThat(accepted).hasValue(1);
    }
}
