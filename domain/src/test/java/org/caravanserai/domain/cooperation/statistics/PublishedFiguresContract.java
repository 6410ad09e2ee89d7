package org.caravanserai.domain.cooperation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.PortContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link PublishedFigures} promises; each test has years of its own. */
public interface PublishedFiguresContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    String SERIES = "INBOUND_STUDENTS";
    String OTHER_SERIES = "OUTBOUND_STUDENTS";

    /** Has both series, in this order. */
    PublishedFigures figures();

    @Test
    default void aSeriesIsToldWhereAFigureIsNotAboutAGroupAlone() {
        assertThat(figures().told())
                .allMatch(code -> figures().inForce(List.of(code)).stream().anyMatch(figure -> figure.group() == null));
        assertThat(figures().series())
                .allMatch(series -> figures().told().contains(series.code())
                        || figures().inForce(List.of(series.code())).stream()
                                .allMatch(figure -> figure.group() != null));
    }

    @Test
    default void aFigureIsReadAsItWasPublished() {
        var figure = new PublishedFigure(
                Ids.next(),
                SERIES,
                2101,
                null,
                "BR",
                2,
                null,
                new BigDecimal("12.50"),
                "Registry",
                "https://example.org/2101",
                LocalDate.of(2102, 3, 1),
                FigureStatus.DERIVED,
                LocalizedText.of("en", "Rounded"),
                null,
                NOW,
                FigureFlag.ESTIMATED_BY_PUBLISHER);
        assertThat(add(figure)).isTrue();
        assertThat(byId(figure.id())).isEqualTo(new FigureRow(figure, "PERSONS", false, false, null));
        assertThat(inTransaction(() -> figures().byId(Ids.next()))).isEmpty();
        assertThat(figures().series()).extracting(Series::code).containsSubsequence(SERIES, OTHER_SERIES);
    }

    @Test
    default void aSourceSaysOneThingAboutTheSame() {
        var first = figure(2103, "KZ", null, "Registry", 1);
        assertThat(add(first)).isTrue();
        assertThat(add(figure(2103, "KZ", null, "Registry", 2))).isFalse();
        for (var other : List.of(
                figure(2103, "KZ", null, "Another registry", 2),
                figure(2103, "UZ", null, "Registry", 2),
                figure(2103, null, null, "Registry", 2),
                figure(2103, null, 1, "Registry", 2),
                figure(2103, null, 2, "Registry", 2),
                figure(2104, "KZ", null, "Registry", 2))) {
            assertThat(add(other)).as("%s", other).isTrue();
        }
        assertThat(inTransaction(() -> figures().said(figure(2103, "KZ", null, "Registry", 9))))
                .containsExactly(first);
        assertThat(inTransaction(() -> figures().said(figure(2103, null, 2, "Registry", 9))))
                .singleElement()
                .satisfies(said -> assertThat(said.groupVersion()).isEqualTo(2));
        assertThat(inTransaction(() -> figures().said(figure(2103, "KZ", null, "Nobody", 9))))
                .isEmpty();
    }

    @Test
    default void aCorrectionTakesThePlaceOfAFigureThatStays() {
        var wrong = figure(2105, "KZ", null, "Registry", 100);
        var right = wrong.corrected(BigDecimal.valueOf(110), null, FigureStatus.OFFICIAL, NOW.plusSeconds(5));
        add(wrong);
        assertThat(add(right)).isTrue();
        assertThat(add(wrong.corrected(BigDecimal.valueOf(120), null, FigureStatus.OFFICIAL, NOW)))
                .as("it is corrected once")
                .isFalse();
        assertThat(byId(wrong.id()).corrected()).isTrue();
        assertThat(byId(right.id()).corrected()).isFalse();
        assertThat(byId(right.id()).contradicted()).isFalse();
        assertThat(byId(right.id()).figure().corrects()).isEqualTo(wrong.id());
        assertThat(inTransaction(() -> figures().inForce(List.of(SERIES))))
                .contains(right)
                .doesNotContain(wrong);
        assertThat(inTransaction(() -> figures().said(wrong))).containsExactly(wrong, right);
        assertThat(listed(new FigureFilter(SERIES, 2105, null, null, null, false, false), null))
                .containsExactly(right.id());
        assertThat(listed(new FigureFilter(SERIES, 2105, null, null, null, true, false), "value"))
                .containsExactly(wrong.id(), right.id());
    }

    @Test
    default void figuresThatHoldAndSaySomethingElseContradictEachOther() {
        var one = figure(2106, "KZ", null, "Registry", 100);
        var other = figure(2106, "KZ", null, "Another registry", 90);
        var same = figure(2107, "KZ", null, "Registry", 100);
        var again = figure(2107, "KZ", null, "Another registry", 100);
        List.of(one, other, same, again).forEach(this::add);
        assertThat(byId(one.id()).contradicted()).isTrue();
        assertThat(byId(other.id()).contradicted()).isTrue();
        assertThat(byId(same.id()).contradicted()).isFalse();
        var sides = new FigureFilter(SERIES, 2106, null, null, null, false, true);
        assertThat(listed(sides, "value")).containsExactly(other.id(), one.id());
        assertThat(listed(new FigureFilter(SERIES, 2107, null, null, null, false, true), null))
                .isEmpty();
        add(other.corrected(BigDecimal.valueOf(100), null, FigureStatus.OFFICIAL, NOW));
        assertThat(byId(one.id()).contradicted()).isFalse();
        assertThat(listed(sides, null)).isEmpty();
    }

    @Test
    default void theYearBeforeIsThatOfTheSameScopeWhereItIsNotContradicted() {
        var first = figure(2121, "KZ", null, "Registry", 40);
        var second = figure(2122, "KZ", null, "Registry", 50);
        var third = figure(2123, "KZ", null, "Registry", 45);
        List.of(first, second, third, figure(2122, "UZ", null, "Registry", 7)).forEach(this::add);
        assertThat(byId(first.id()).growth()).as("no year before").isNull();
        assertThat(byId(second.id()).before()).isEqualByComparingTo("40");
        assertThat(byId(second.id()).growth()).isEqualByComparingTo("0.25");
        assertThat(byId(third.id()).growth()).isEqualByComparingTo("-0.1");
        add(figure(2122, "KZ", null, "A third registry", 50));
        assertThat(byId(third.id()).growth()).as("two say the same").isEqualByComparingTo("-0.1");
        add(figure(2122, "KZ", null, "Another registry", 60));
        assertThat(byId(third.id()).growth()).as("two say something else").isNull();
        var corrected = first.corrected(BigDecimal.ZERO, null, FigureStatus.OFFICIAL, NOW.plusSeconds(5));
        add(corrected);
        assertThat(byId(second.id()).growth()).as("of nobody").isNull();
    }

    @Test
    default void groupsAreComparedInTheSameVersionAndDisputedFiguresNotAtAll() {
        var one = figure(2124, null, 1, "Registry", 40);
        var same = figure(2125, null, 1, "Registry", 60);
        var other = figure(2125, null, 2, "Registry", 60);
        List.of(one, same, other).forEach(this::add);
        assertThat(byId(same.id()).growth()).isEqualByComparingTo("0.5");
        assertThat(byId(other.id()).growth()).as("another list of countries").isNull();
        var kazakh = figure(2126, "KZ", null, "Registry", 10);
        var later = figure(2127, "KZ", null, "Registry", 20);
        List.of(kazakh, later).forEach(this::add);
        assertThat(byId(later.id()).growth()).isEqualByComparingTo("1");
        add(kazakh.corrected(BigDecimal.TEN, null, FigureStatus.DISPUTED, NOW.plusSeconds(5)));
        assertThat(byId(later.id()).growth()).isNull();
    }

    @Test
    default void figuresThatHoldAreFoundBySeriesAndByCountryOrGroupInTheOrderOfTheirYears() {
        var later = figure(2109, "AF", null, "Registry", 9);
        var earlier = figure(2108, "AF", null, "Registry", 8);
        var group = figure(2108, null, 1, "Registry", 8);
        var departures = new PublishedFigure(
                Ids.next(),
                OTHER_SERIES,
                2110,
                "AF",
                null,
                null,
                BigDecimal.ONE,
                null,
                "Registry",
                null,
                null,
                FigureStatus.OFFICIAL,
                LocalizedText.EMPTY,
                null,
                NOW);
        List.of(departures, later, earlier, group).forEach(this::add);
        assertThat(inTransaction(() -> figures().inForce(List.of(SERIES))))
                .containsSubsequence(earlier, later)
                .contains(group)
                .doesNotContain(departures);
        assertThat(inTransaction(() -> figures().inForce(List.of()))).isEmpty();
        assertThat(about("AF", null, 2110)).containsSubsequence(earlier, later, departures);
        assertThat(about("AF", "BR", 2109)).contains(later).doesNotContain(departures, group);
        assertThat(about(null, "BR", 2110)).contains(group).doesNotContain(later);
        assertThat(about(null, null, 2110)).isEmpty();
    }

    @Test
    default void listsAreFilteredSearchedSortedAndCutIntoPages() {
        var source = "Yearbook " + Ids.next();
        var whole = figure(2111, null, null, source, 50);
        var kazakh = figure(2111, "KZ", null, source, 10);
        var group = figure(2111, null, 1, source, 30);
        var later = figure(2112, "KZ", null, source, 20);
        List.of(kazakh, group, later, whole).forEach(this::add);
        add(figure(2112, "KZ", null, "Registry", 20));
        var all = FigureFilter.ALL;
        assertThat(found(all, source, null)).containsExactly(later.id(), whole.id(), group.id(), kazakh.id());
        assertThat(found(all, source, "value")).containsExactly(kazakh.id(), later.id(), group.id(), whole.id());
        assertThat(found(all, source, "-value")).startsWith(whole.id());
        assertThat(found(all, source, "country")).endsWith(whole.id(), group.id());
        assertThat(found(all, source, "-country")).endsWith(whole.id(), group.id());
        assertThat(found(new FigureFilter(null, 2111, "KZ", null, null, false, false), source, null))
                .containsExactly(kazakh.id());
        assertThat(found(new FigureFilter(null, null, null, "BR", null, false, false), source, null))
                .containsExactly(group.id());
        assertThat(found(new FigureFilter(OTHER_SERIES, null, null, null, null, false, false), source, null))
                .isEmpty();
        assertThat(found(new FigureFilter(null, null, null, null, FigureStatus.DISPUTED, false, false), source, null))
                .isEmpty();
        var second =
                inTransaction(() -> figures().list(all, new PageRequest(1, 3, source.toUpperCase(Locale.ROOT), null)));
        assertThat(second.total()).isEqualTo(4);
        assertThat(second.items()).extracting(row -> row.figure().id()).containsExactly(kazakh.id());
        assertThatThrownBy(() -> found(all, source, "nothing")).isInstanceOf(Invalid.class);
    }

    private static PublishedFigure figure(
            int year, @Nullable String country, @Nullable Integer groupVersion, String source, int value) {
        return new PublishedFigure(
                Ids.next(),
                SERIES,
                year,
                country,
                groupVersion == null ? null : "BR",
                groupVersion,
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

    private boolean add(PublishedFigure figure) {
        return inTransaction(() -> figures().add(figure));
    }

    private FigureRow byId(UUID id) {
        return inTransaction(() -> figures().byId(id)).orElseThrow();
    }

    private List<PublishedFigure> about(@Nullable String country, @Nullable String group, int lastYear) {
        return inTransaction(() -> figures().about(country, group, lastYear));
    }

    private List<UUID> listed(FigureFilter filter, @Nullable String sort) {
        return ids(filter, new PageRequest(0, 50, null, sort));
    }

    private List<UUID> found(FigureFilter filter, String query, @Nullable String sort) {
        return ids(filter, new PageRequest(0, 50, query, sort));
    }

    private List<UUID> ids(FigureFilter filter, PageRequest request) {
        return inTransaction(() -> figures().list(filter, request)).items().stream()
                .map(row -> row.figure().id())
                .toList();
    }
}
