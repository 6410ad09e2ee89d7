package org.caravanserai.web.cooperation.explore;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.cooperation.statistics.ExploreSeries;
import org.caravanserai.cooperation.statistics.ExploreSeries.Choice;
import org.caravanserai.cooperation.statistics.ShowCountryTrends;
import org.caravanserai.cooperation.statistics.ShowCountryTrends.CountryTrends;
import org.caravanserai.cooperation.statistics.ShowCountryTrends.Standing;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.Rate;
import org.caravanserai.domain.cooperation.statistics.Trend;
import org.caravanserai.web.charts.LineChart;
import org.caravanserai.web.cooperation.view.FigureWords;
import org.caravanserai.web.cooperation.view.LocalizedCountryNames;
import org.caravanserai.web.cooperation.view.SourceWords;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Two to six countries side by side. */
@Named
@RequestScoped
public class ComparePage {

    static final int LEAST = 2;
    static final int MOST = 6;
    private static final int HUNDRED = 100;

    private final ExploreSeries explore;
    private final ShowCountryTrends show;
    private final Exploring exploring;
    private final LocalizedCountryNames names;
    private final SourceWords sources;
    private final FigureWords words;
    private final Formats formats;
    private final Texts texts;
    private List<String> codes = List.of();
    private List<CountryTrends> trends = List.of();

    @Inject
    ComparePage(
            ExploreSeries explore,
            ShowCountryTrends show,
            Exploring exploring,
            LocalizedCountryNames names,
            SourceWords sources,
            FigureWords words,
            Formats formats,
            Texts texts) {
        this.explore = explore;
        this.show = show;
        this.exploring = exploring;
        this.names = names;
        this.sources = sources;
        this.words = words;
        this.formats = formats;
        this.texts = texts;
    }

    /** A column of the comparison, and the address without it. */
    public record Column(String code, String name, String without) {}

    /** A value of a country. */
    public record Cell(String number, String note, String href) {}

    /** A figure of each country. */
    public record Row(String label, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The two directions of one country. */
    public record Small(String code, String finding, String chart, List<Line> lines) {

        public Small {
            lines = List.copyOf(lines);
        }
    }

    /** What is published of a year. */
    public record Line(String year, String inbound, String outbound) {}

    @PostConstruct
    void load() {
        codes = exploring.found().countries().stream().limit(MOST).toList();
        trends = codes.stream().map(code -> show.execute(code, null, null)).toList();
    }

    /** Whether there are enough countries to compare. */
    public boolean isEnough() {
        return codes.size() >= LEAST;
    }

    /** Whether another country fits beside the others. */
    public boolean isRoom() {
        return codes.size() < MOST;
    }

    /** Whether the address named more countries than fit. */
    public boolean isTooMany() {
        return exploring.found().countries().size() > MOST;
    }

    public String getCountries() {
        return String.join(",", codes);
    }

    /** The countries with their address in the form. */
    public List<Column> getColumns() {
        return codes.stream()
                .map(code -> new Column(
                        code,
                        names.of(code),
                        address(codes.stream()
                                .filter(each -> !each.equals(code))
                                .toList())))
                .toList();
    }

    private String address(List<String> countries) {
        var series = exploring.getSeries().equals("INBOUND_STUDENTS") ? "" : "&series=" + exploring.getSeries();
        var per = exploring.getPer().isEmpty() ? "" : "&per=" + exploring.getPer();
        return "/cooperation/compare?countries=" + String.join(",", countries) + series + per;
    }

    /** The headline figures, each of its latest year. */
    public List<Row> getRows() {
        var rows = new ArrayList<Row>();
        rows.add(row("cooperation.compare.in", CountryTrends::inbound, CountryTrends::inboundPlace));
        rows.add(row("cooperation.compare.out", CountryTrends::outbound, CountryTrends::outboundPlace));
        rows.add(new Row(
                texts.of("cooperation.compare.balance"),
                trends.stream().map(this::balance).toList()));
        rows.add(share("cooperation.compare.degree", CountryTrends::degree));
        rows.add(share("cooperation.compare.scholarship", CountryTrends::scholarships));
        rows.add(rate("cooperation.compare.inRate", "INBOUND_STUDENTS", Rate.INHABITANTS));
        rows.add(rate("cooperation.compare.outRate", "OUTBOUND_STUDENTS", Rate.INHABITANTS));
        rows.add(rate("cooperation.compare.studentRate", "INBOUND_STUDENTS", Rate.STUDENTS));
        return rows;
    }

    private Row row(
            String key, Function<CountryTrends, Trend> part, Function<CountryTrends, @Nullable Standing> place) {
        return new Row(
                texts.of(key),
                trends.stream()
                        .map(each -> part.apply(each)
                                .latest()
                                .map(latest -> new Cell(
                                        formats.number(latest.value()),
                                        noted(latest.year(), place.apply(each)),
                                        rows(latest)))
                                .orElseGet(this::none))
                        .toList());
    }

    private String noted(int year, @Nullable Standing place) {
        return place == null
                ? String.valueOf(year)
                : texts.of("cooperation.compare.place", String.valueOf(year), place.place(), place.of());
    }

    private static String rows(PublishedFigure figure) {
        return "/cooperation/statistics?series=" + figure.series() + "&country=" + figure.country();
    }

    private Cell none() {
        return new Cell("–", texts.of("cooperation.compare.none"), "");
    }

    /** How many more came than went in the latest year of which both are known. */
    private Cell balance(CountryTrends each) {
        var year = each.bothWays();
        if (year == null) {
            return none();
        }
        var came = Objects.requireNonNull(each.inbound().in(year));
        var went = Objects.requireNonNull(each.outbound().in(year));
        return new Cell(words.signed(came.subtract(went)), String.valueOf(year), "/countries/" + each.country());
    }

    /** The part of the students in China, of the same year. */
    private Row share(String key, Function<CountryTrends, Trend> part) {
        return new Row(
                texts.of(key),
                trends.stream()
                        .map(each -> share(part.apply(each), each.inbound()))
                        .toList());
    }

    private Cell share(Trend part, Trend whole) {
        var latest = part.latest().orElse(null);
        var all = latest == null ? null : whole.in(latest.year());
        if (latest == null || all == null || all.signum() == 0 || all.compareTo(latest.value()) < 0) {
            return none();
        }
        var hundredths = latest.value().multiply(BigDecimal.valueOf(HUNDRED)).divide(all, 0, RoundingMode.HALF_UP);
        return new Cell(
                texts.of("cooperation.value.percent", hundredths.movePointLeft(2)),
                String.valueOf(latest.year()),
                rows(latest));
    }

    private Row rate(String key, String series, Rate rate) {
        var lines = explore.execute(new Choice(series, codes, null, null, rate)).lines().stream()
                .collect(Collectors.toMap(line -> Objects.toString(line.country()), Function.identity()));
        return new Row(
                texts.of(key),
                codes.stream()
                        .map(code -> {
                            var line = Objects.requireNonNull(lines.get(code));
                            return line.known().stream()
                                    .max(Comparator.naturalOrder())
                                    .map(year -> new Cell(
                                            formats.number(line.in(year).value()),
                                            String.valueOf(year),
                                            "/cooperation/explore/" + series + "?countries=" + getCountries() + "&per="
                                                    + rate + "&view=TABLE"))
                                    .orElseGet(this::none);
                        })
                        .toList());
    }

    /** Each country alone, all on one scale. */
    public List<Small> getSmalls() {
        var years = years();
        if (years.isEmpty()) {
            return List.of();
        }
        var most = trends.stream()
                .flatMap(each -> Stream.of(each.inbound(), each.outbound()))
                .flatMap(trend -> trend.figures().values().stream())
                .map(PublishedFigure::value)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        return trends.stream()
                .filter(each -> !each.isEmpty())
                .map(each -> new Small(
                        each.country(),
                        names.of(each.country()),
                        new LineChart(
                                        years.stream().map(String::valueOf).toList(),
                                        List.of(
                                                series("cooperation.trend.series.in", each.inbound(), years),
                                                series("cooperation.trend.series.out", each.outbound(), years)))
                                .upTo(most)
                                .json(),
                        years.stream()
                                .map(year -> new Line(
                                        String.valueOf(year),
                                        written(each.inbound().in(year)),
                                        written(each.outbound().in(year))))
                                .toList()))
                .toList();
    }

    private List<Integer> years() {
        var known = new TreeSet<Integer>();
        trends.forEach(each -> {
            known.addAll(each.inbound().figures().keySet());
            known.addAll(each.outbound().figures().keySet());
        });
        return known.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(known.first(), known.last()).boxed().toList();
    }

    private LineChart.Series series(String key, Trend trend, List<Integer> years) {
        var values = new ArrayList<@Nullable BigDecimal>();
        years.forEach(year -> values.add(trend.in(year)));
        return new LineChart.Series(texts.of(key), values, "");
    }

    private String written(@Nullable BigDecimal value) {
        return value == null ? "–" : formats.number(value);
    }

    public String getSources() {
        return sources.line(trends.stream()
                .flatMap(each -> Stream.of(each.inbound(), each.outbound()))
                .flatMap(trend -> trend.figures().values().stream())
                .map(PublishedFigure::source)
                .distinct()
                .sorted()
                .toList());
    }
}
