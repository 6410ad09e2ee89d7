package org.caravanserai.cooperation.statistics;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.CountryGroups;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.Trend;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.calendar.CurrentDates;
import org.jspecify.annotations.Nullable;

/**
 * What is published about students both ways between China and a group of countries, over the years. Only countries that have a figure in each of
 * the years are added up, so that a line rises because more people came and not because one more country reported.
 */
@UseCase
@Public
public class ShowGroupTrends {

    private final PublishedFigures figures;
    private final ReferenceData reference;
    private final Clock clock;

    @Inject
    public ShowGroupTrends(PublishedFigures figures, ReferenceData reference, Clock clock) {
        this.figures = figures;
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * The sum of the same countries in each year.
     *
     * @param countries those with a figure in each of the years
     */
    public record Sums(SortedSet<String> countries, SortedMap<Integer, BigDecimal> byYear) {

        public Sums {
            countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
            byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
        }
    }

    /**
     * The series of a group.
     *
     * @param inbound students in China
     * @param outbound students from China
     * @param comparable students in China from those countries alone of which both directions are added up
     * @param ofGroup the latest official figure about the students of the group in China; null where there is none
     * @param ofAll what is said of all students in China in that year; null where it is not known
     * @param latestInbound the latest figure of each country about its students in China
     * @param latestOutbound the latest figure of each country about students from China there
     */
    public record GroupTrends(
            CountryGroup group,
            Sums inbound,
            Sums outbound,
            Sums comparable,
            @Nullable PublishedFigure ofGroup,
            @Nullable PublishedFigure ofAll,
            Map<String, PublishedFigure> latestInbound,
            Map<String, PublishedFigure> latestOutbound) {

        public GroupTrends {
            latestInbound = Map.copyOf(latestInbound);
            latestOutbound = Map.copyOf(latestOutbound);
        }
    }

    /**
     * @param group code or version; null: the usual one
     * @param day figures of later years do not count; null: today
     * @throws org.caravanserai.domain.shared.Invalid when there is no such group
     */
    public GroupTrends execute(@Nullable String group, @Nullable LocalDate day) {
        var asOf = CurrentDates.orUtc(day, clock);
        var list = CountryGroups.find(reference.groups(), group, asOf);
        var said = figures.inForce(List.of(ShowCountryTrends.IN, ShowCountryTrends.OUT)).stream()
                .filter(figure -> figure.year() <= asOf.getYear() && figure.status() != FigureStatus.DISPUTED)
                .sorted(Comparator.comparing(PublishedFigure::status).thenComparing(PublishedFigure::recordedAt))
                .toList();
        var inbound = trends(said, ShowCountryTrends.IN, list, asOf.getYear());
        var outbound = trends(said, ShowCountryTrends.OUT, list, asOf.getYear());
        var years = wellKnown(inbound, list.members().size());
        var ofGroup = said.stream()
                .filter(figure -> figure.series().equals(ShowCountryTrends.IN) && figure.isOf(list))
                .max(Comparator.comparing(PublishedFigure::year))
                .orElse(null);
        var ofAll = ofGroup == null
                ? null
                : Trend.of(said, ShowCountryTrends.IN, null, asOf.getYear())
                        .figures()
                        .get(ofGroup.year());
        var went = sums(outbound, years);
        return new GroupTrends(
                list,
                sums(inbound, years),
                went,
                sums(of(went.countries(), inbound), years),
                ofGroup,
                ofAll,
                latest(inbound),
                latest(outbound));
    }

    private static Map<String, Trend> of(Set<String> countries, Map<String, Trend> trends) {
        return trends.entrySet().stream()
                .filter(trend -> countries.contains(trend.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Trend> trends(
            List<PublishedFigure> said, String series, CountryGroup group, int lastYear) {
        var byCountry = said.stream()
                .filter(figure -> figure.series().equals(series) && figure.country() != null)
                .collect(Collectors.groupingBy(figure -> String.valueOf(figure.country())));
        return group.countries().stream()
                .filter(byCountry::containsKey)
                .collect(Collectors.toMap(
                        Function.identity(),
                        country -> Trend.of(byCountry.getOrDefault(country, List.of()), series, country, lastYear)));
    }

    /** The years in which at least half of the countries have a figure. */
    private static Set<Integer> wellKnown(Map<String, Trend> trends, int countries) {
        return trends.values().stream()
                .flatMap(trend -> trend.figures().keySet().stream())
                .collect(Collectors.groupingBy(year -> year, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(year -> 2 * year.getValue() >= countries)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Sums sums(Map<String, Trend> trends, Set<Integer> years) {
        var countries = new TreeSet<String>();
        var byYear = new TreeMap<Integer, BigDecimal>();
        trends.forEach((country, trend) -> {
            if (!years.isEmpty() && trend.figures().keySet().containsAll(years)) {
                countries.add(country);
                years.forEach(year -> byYear.merge(year, Objects.requireNonNull(trend.in(year)), BigDecimal::add));
            }
        });
        return new Sums(countries, byYear);
    }

    private static Map<String, PublishedFigure> latest(Map<String, Trend> trends) {
        return trends.entrySet().stream()
                .flatMap(entry -> entry.getValue().latest().stream())
                .collect(Collectors.toMap(figure -> String.valueOf(figure.country()), Function.identity()));
    }
}
