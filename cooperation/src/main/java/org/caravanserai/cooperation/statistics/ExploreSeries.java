package org.caravanserai.cooperation.statistics;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.reference.Country;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.statistics.FigureSource;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.Rate;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.cooperation.statistics.Trend;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A series of published figures for the countries and years that are asked for, as it was published or as a rate. */
@UseCase
@Public
public class ExploreSeries {

    private static final int LATEST = 5;

    private final PublishedFigures figures;
    private final ReferenceData reference;
    private final Clock clock;

    @Inject
    public ExploreSeries(PublishedFigures figures, ReferenceData reference, Clock clock) {
        this.figures = figures;
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param series code; null: students in China
     * @param countries by their codes, in whatever case; none: all that have a figure
     * @param from first year; null: that of the first figure
     * @param to last year; null: that of the last figure
     * @param per null: the figures as they were published
     */
    public record Choice(
            @Nullable String series,
            List<String> countries,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Rate per) {

        public Choice {
            countries = List.copyOf(countries);
        }
    }

    /** What is known of a year. */
    public enum State {
        KNOWN,
        /** Nobody has published a figure. */
        MISSING,
        /** There is a figure that is contradicted or of unknown origin, and no other. */
        DISPUTED,
        /** There is a figure, and nothing to compare it to. */
        NO_BASIS
    }

    /**
     * A year of a country.
     *
     * @param value the figure or the rate; null unless it is known
     * @param figure that was published; null where there is none
     */
    public record Point(
            State state,
            @Nullable BigDecimal value,
            @Nullable PublishedFigure figure) {}

    /**
     * The years of a country.
     *
     * @param country null: all countries together
     * @param points every year that is asked for
     */
    public record Line(@Nullable String country, SortedMap<Integer, Point> points) {

        public Line {
            points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
        }

        /** What is known of a year. */
        public Point in(int year) {
            return Objects.requireNonNull(points.get(year));
        }

        /** The years with a value, the earliest first. */
        public List<Integer> known() {
            return points.entrySet().stream()
                    .filter(point -> point.getValue().value() != null)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /**
     * The answer.
     *
     * @param all series with a figure, in their usual order
     * @param firstYear with a figure of the series
     * @param lastYear with a figure of the series
     * @param years that are asked for, without gaps
     * @param countries that are asked for; empty: all that have a figure
     * @param known all countries with a figure of the series
     * @param lines of the countries asked for, also those without a figure; else of all that have one in these years
     * @param rates that can be asked for
     * @param sources of what the lines say, by name
     * @param changed when the last figure of the series was recorded
     */
    public record Exploration(
            Series series,
            List<Series> all,
            int firstYear,
            int lastYear,
            List<Integer> years,
            List<String> countries,
            Set<String> known,
            List<Line> lines,
            Set<Rate> rates,
            @Nullable Rate per,
            List<FigureSource> sources,
            Instant changed) {

        public Exploration {
            all = List.copyOf(all);
            years = List.copyOf(years);
            countries = List.copyOf(countries);
            known = Set.copyOf(known);
            lines = List.copyOf(lines);
            rates = Set.copyOf(rates);
            sources = List.copyOf(sources);
        }

        /** The first of the years that are asked for. */
        public int from() {
            return years.get(0);
        }

        /** The last of the years that are asked for. */
        public int to() {
            return years.get(years.size() - 1);
        }

        /** Lines of countries with a value in the year, the largest first. */
        public List<Line> ranked(int year) {
            return lines.stream()
                    .filter(line -> line.country() != null && line.in(year).value() != null)
                    .sorted(Comparator.comparing((Line line) ->
                                    Objects.requireNonNull(line.in(year).value()))
                            .reversed()
                            .thenComparing(line -> Objects.toString(line.country())))
                    .toList();
        }

        /** The year of the last five with a value in which most countries have one; the last one asked for where there is none. */
        public int fullestYear() {
            var lasting = years.stream()
                    .filter(year -> !ranked(year).isEmpty())
                    .sorted(Comparator.reverseOrder())
                    .limit(LATEST)
                    .toList();
            return lasting.stream()
                    .max(Comparator.comparingInt((Integer year) -> ranked(year).size())
                            .thenComparing(year -> year))
                    .orElse(to());
        }
    }

    /**
     * @throws Invalid when there is no such series or country, when the years are in the wrong order, and when the series cannot be a rate
     */
    public Exploration execute(Choice choice) {
        var told = figures.told();
        var series = figures.series().stream()
                .filter(each -> told.contains(each.code()))
                .toList();
        var code = OneOf.word(
                "series",
                choice.series() == null ? ShowCountryTrends.IN : choice.series(),
                series.stream().map(Series::code).toList());
        var asked = series.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        var countries = countries(choice.countries());
        var said = figures.inForce(List.of(code)).stream()
                .filter(figure -> figure.group() == null)
                .toList();
        var extent = said.stream().mapToInt(PublishedFigure::year).summaryStatistics();
        int from = choice.from() == null ? extent.getMin() : choice.from();
        int to = choice.to() == null ? Math.max(from, extent.getMax()) : choice.to();
        new Invalid.Collector()
                .check(from <= to, "to", "years-in-order")
                .check(choice.per() == null || choice.per().fits(asked), "per", "no-rate-of-series")
                .throwIfAny();
        var years = IntStream.rangeClosed(within(from, extent), within(to, extent))
                .boxed()
                .toList();
        var rates = rates(asked);
        var basis = basis(choice.per(), extent.getMax());
        var byCountry = said.stream().collect(Collectors.groupingBy(figure -> Objects.toString(figure.country(), "")));
        var lines = wanted(countries, byCountry).stream()
                .map(country -> line(
                        country,
                        byCountry.getOrDefault(country, List.of()),
                        asked,
                        years,
                        choice.per(),
                        basis.getOrDefault(country, Map.of())))
                .filter(line -> !countries.isEmpty() || !line.known().isEmpty())
                .toList();
        return new Exploration(
                asked,
                series,
                extent.getMin(),
                extent.getMax(),
                years,
                countries,
                byCountry.keySet().stream().filter(each -> !each.isEmpty()).collect(Collectors.toSet()),
                lines,
                rates,
                choice.per(),
                sources(lines, choice.per()),
                said.stream()
                        .map(PublishedFigure::recordedAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static int within(int year, IntSummaryStatistics extent) {
        return Math.max(extent.getMin(), Math.min(extent.getMax(), year));
    }

    private List<String> countries(List<String> asked) {
        var known = reference.countries(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).stream()
                .map(Country::iso2)
                .collect(Collectors.toSet());
        var countries = new LinkedHashSet<String>();
        for (var each : asked) {
            var country = each.strip().toUpperCase(Locale.ROOT);
            if (!known.contains(country)) {
                throw new Invalid("countries", "unknown-country", each);
            }
            countries.add(country);
        }
        return List.copyOf(countries);
    }

    /** The countries asked for in their order, else all there are, in the order of their codes; a series about no country is about all of them. */
    private static Collection<String> wanted(List<String> countries, Map<String, List<PublishedFigure>> byCountry) {
        if (!countries.isEmpty()) {
            return countries;
        }
        return byCountry.keySet().stream()
                .filter(each -> !each.isEmpty() || byCountry.size() == 1)
                .sorted()
                .toList();
    }

    private static Set<Rate> rates(Series asked) {
        var rates = EnumSet.noneOf(Rate.class);
        Stream.of(Rate.values()).filter(rate -> rate.fits(asked)).forEach(rates::add);
        return rates;
    }

    /** How many there are of what is compared to, by country and year. */
    private Map<String, Map<Integer, BigDecimal>> basis(@Nullable Rate per, int lastYear) {
        if (per == null) {
            return Map.of();
        }
        var byCountry = figures.inForce(List.of(per.series())).stream()
                .filter(figure -> figure.country() != null)
                .collect(Collectors.groupingBy(figure -> Objects.toString(figure.country())));
        var basis = new LinkedHashMap<String, Map<Integer, BigDecimal>>();
        byCountry.forEach((country, said) -> basis.put(
                country,
                Trend.of(said, per.series(), country, lastYear).figures().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, figure -> figure.getValue().value()))));
        return basis;
    }

    private static Line line(
            String country,
            List<PublishedFigure> said,
            Series series,
            List<Integer> years,
            @Nullable Rate per,
            Map<Integer, BigDecimal> basis) {
        var name = country.isEmpty() ? null : country;
        var trend = Trend.of(said, series.code(), name, years.get(years.size() - 1));
        var disputed = said.stream()
                .filter(figure -> figure.status() == FigureStatus.DISPUTED)
                .collect(Collectors.toMap(PublishedFigure::year, Function.identity(), (one, other) -> one));
        var points = new TreeMap<Integer, Point>();
        for (int year : years) {
            var figure = trend.figures().get(year);
            points.put(
                    year,
                    figure == null
                            ? absent(disputed.get(year))
                            : per == null
                                    ? new Point(State.KNOWN, figure.value(), figure)
                                    : per.of(figure.value(), basis.get(year))
                                            .map(rate -> new Point(State.KNOWN, rate, figure))
                                            .orElseGet(() -> new Point(State.NO_BASIS, null, figure)));
        }
        return new Line(name, points);
    }

    private static Point absent(@Nullable PublishedFigure disputed) {
        return new Point(disputed == null ? State.MISSING : State.DISPUTED, null, disputed);
    }

    /** What is known about the sources of the lines; of others only the name. */
    private List<FigureSource> sources(List<Line> lines, @Nullable Rate per) {
        var described = figures.sources().stream().collect(Collectors.toMap(FigureSource::name, Function.identity()));
        var names = new ArrayList<String>();
        lines.stream()
                .flatMap(line -> line.points().values().stream())
                .map(Point::figure)
                .filter(Objects::nonNull)
                .map(PublishedFigure::source)
                .distinct()
                .sorted()
                .forEach(names::add);
        if (per != null) {
            figures.inForce(List.of(per.series())).stream()
                    .filter(figure -> lines.stream().anyMatch(line -> Objects.equals(line.country(), figure.country())))
                    .map(PublishedFigure::source)
                    .distinct()
                    .sorted()
                    .filter(name -> !names.contains(name))
                    .forEach(names::add);
        }
        return names.stream()
                .map(name -> described.getOrDefault(name, FigureSource.named(name)))
                .toList();
    }
}
