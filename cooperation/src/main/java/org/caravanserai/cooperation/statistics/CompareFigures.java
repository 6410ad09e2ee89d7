package org.caravanserai.cooperation.statistics;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.CountryGroups;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * What sources say about all countries and about a group of them, side by side with the group's share, and the countries in the order of
 * their figures. A figure that others contradict stands beside them; disputed ones are shown and not reckoned with.
 */
@UseCase
@Public
public class CompareFigures {

    private final PublishedFigures figures;
    private final ReferenceData reference;
    private final Clock clock;

    @Inject
    public CompareFigures(PublishedFigures figures, ReferenceData reference, Clock clock) {
        this.figures = figures;
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * A figure about all countries or about the group.
     *
     * @param share of what the first figure of the year says about all countries, 0 to 1; null for a figure about all, and where that is
     *     not known
     * @param contradicted whether another figure of the year says something else about the same
     */
    public record Side(PublishedFigure figure, @Nullable BigDecimal share, boolean contradicted) {}

    /**
     * What is said about a year.
     *
     * @param sides those about all countries first
     * @param sum of the figures of single countries of the group
     * @param known of how many countries of the group there is a figure
     * @param sumShare the sum's share of all; null where that is not known
     */
    public record Year(
            int year,
            List<Side> sides,
            BigDecimal sum,
            int known,
            @Nullable BigDecimal sumShare) {

        public Year {
            sides = List.copyOf(sides);
        }
    }

    /**
     * A country in the order of its figure.
     *
     * @param place 1 for the largest figure of all countries
     * @param groupPlace 1 for the largest figure of the group; null outside the group
     */
    public record Ranked(int place, @Nullable Integer groupPlace, PublishedFigure figure) {}

    /**
     * The comparison.
     *
     * @param years those in which something is said about the group, the latest first
     * @param rankedYear null where there is no figure of any country
     * @param missing countries of the group that have a figure in another year and none in this one
     */
    public record Comparison(
            Series series,
            CountryGroup group,
            List<Year> years,
            @Nullable Integer rankedYear,
            List<Ranked> ranking,
            List<PublishedFigure> missing) {

        public Comparison {
            years = List.copyOf(years);
            ranking = List.copyOf(ranking);
            missing = List.copyOf(missing);
        }
    }

    /**
     * @param group code or version of a group; null: the usual one
     * @param year whose figures are put in order; null: that of the last five years with figures in which most countries of the
     *     group have one
     * @throws Invalid when there is no such series or group
     */
    public Comparison execute(String series, @Nullable String group, @Nullable Integer year) {
        var all = figures.series();
        var code = OneOf.word("series", series, all.stream().map(Series::code).toList());
        var list = CountryGroups.find(reference.groups(), group, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var said = figures.inForce(List.of(code)).stream()
                .sorted(Comparator.comparing(PublishedFigure::status).thenComparing(PublishedFigure::recordedAt))
                .toList();
        var ranked = year == null ? CountryOrder.fullest(said, list.countries()) : Optional.of(year);
        var byCountry =
                ranked.map(chosen -> CountryOrder.byCountry(said, chosen)).orElseGet(Map::of);
        return new Comparison(
                all.stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(),
                list,
                years(said, list),
                ranked.orElse(null),
                CountryOrder.ranking(byCountry, list.countries()),
                CountryOrder.missing(said, byCountry, list.countries()));
    }

    private static List<Year> years(List<PublishedFigure> said, CountryGroup group) {
        var years = new TreeMap<Integer, Year>(Comparator.reverseOrder());
        said.stream()
                .filter(figure -> group.code().equals(figure.group()))
                .forEach(figure -> years.computeIfAbsent(figure.year(), one -> year(one, said, group)));
        return List.copyOf(years.values());
    }

    private static Year year(int year, List<PublishedFigure> said, CountryGroup group) {
        var ofYear = said.stream().filter(figure -> figure.year() == year).toList();
        var whole = ofYear.stream()
                .filter(CompareFigures::isAboutAll)
                .filter(CountryOrder::counts)
                .findFirst()
                .map(PublishedFigure::value);
        var sides = new ArrayList<Side>();
        ofYear.stream()
                .filter(CompareFigures::isAboutAll)
                .forEach(figure -> sides.add(new Side(figure, null, isContradicted(figure, ofYear))));
        ofYear.stream()
                .filter(figure -> group.code().equals(figure.group()))
                .forEach(figure ->
                        sides.add(new Side(figure, share(figure.value(), whole), isContradicted(figure, ofYear))));
        var members = CountryOrder.byCountry(said, year).values().stream()
                .filter(figure -> group.countries().contains(String.valueOf(figure.country())))
                .toList();
        var sum = members.stream().map(PublishedFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Year(year, sides, sum, members.size(), members.isEmpty() ? null : share(sum, whole));
    }

    private static boolean isAboutAll(PublishedFigure figure) {
        return figure.country() == null && figure.group() == null;
    }

    private static boolean isContradicted(PublishedFigure figure, List<PublishedFigure> others) {
        return others.stream()
                .anyMatch(other -> other.isAbout(figure) && other.value().compareTo(figure.value()) != 0);
    }

    private static @Nullable BigDecimal share(BigDecimal part, Optional<BigDecimal> whole) {
        return whole.flatMap(all -> TwoWayFormulas.ratio(part, all)).orElse(null);
    }
}
