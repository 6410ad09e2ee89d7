package org.caravanserai.web.cooperation.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.caravanserai.cooperation.statistics.ExploreSeries.Exploration;
import org.caravanserai.cooperation.statistics.ExploreSeries.Line;
import org.caravanserai.cooperation.statistics.ExploreSeries.Point;
import org.caravanserai.cooperation.statistics.ExploreSeries.State;
import org.caravanserai.domain.cooperation.statistics.FigureFlag;
import org.caravanserai.domain.cooperation.statistics.FigureSource;
import org.caravanserai.web.charts.CircleMap;
import org.caravanserai.web.charts.LineChart;
import org.caravanserai.web.charts.RankedBars;
import org.caravanserai.web.charts.SlopeChart;
import org.caravanserai.web.cooperation.view.FigureWords;
import org.caravanserai.web.cooperation.view.LocalizedCountryNames;
import org.caravanserai.web.cooperation.view.SourceWords;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The choice of the address as lines, on a map, in order, first beside last, and as a table whose cells are shaded by their values. */
@Named
@RequestScoped
public class ExplorePage {

    /** More lines than these cannot be told apart. */
    private static final int MOST_LINES = 6;

    private static final int MOST_BARS = 20;
    private static final int MOST_SLOPES = 12;
    private static final int MOST_NAMED = 12;
    private static final int MOST_BREAKS = 12;

    /** How much of the color the largest value of a table has, in percent: what is written on it is still read easily. */
    private static final int DARKEST = 36;

    private final Exploring exploring;
    private final LocalizedCountryNames names;
    private final SourceWords sources;
    private final FigureWords words;
    private final Formats formats;
    private final Texts texts;

    @Inject
    ExplorePage(
            Exploring exploring,
            LocalizedCountryNames names,
            SourceWords sources,
            FigureWords words,
            Formats formats,
            Texts texts) {
        this.exploring = exploring;
        this.names = names;
        this.sources = sources;
        this.words = words;
        this.formats = formats;
        this.texts = texts;
    }

    /**
     * A cell of a table.
     *
     * @param note what the publisher says about the value, and who says so
     * @param href of the figures behind it; empty where there are none
     * @param shade percent of color behind it; 0 where there is none
     */
    public record Cell(String text, String note, String href, int shade) {}

    /**
     * The head of a column.
     *
     * @param href sorts by the column; empty where the table is not sorted
     */
    public record Head(String year, String href, boolean sorted) {}

    /** A row of a table. */
    public record Row(String country, String name, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    private Exploration found() {
        return exploring.found();
    }

    private String name(Line line) {
        return line.country() == null ? texts.of("cooperation.statistics.world") : names.of(line.country());
    }

    /** The year of the map and the order: the one that is asked for; else the last one chosen, or the late one with most figures where all years are shown. */
    private int year() {
        var asked = exploring.isOfOneYear() ? exploring.shownYear() : null;
        if (asked != null) {
            return asked;
        }
        return found().to() == found().lastYear() ? found().fullestYear() : found().to();
    }

    public String getYear() {
        return String.valueOf(year());
    }

    /** Whether anything is known of the choice. */
    public boolean isKnown() {
        return found().lines().stream().anyMatch(line -> !line.known().isEmpty());
    }

    private boolean isOverYears() {
        return found().years().size() > 1;
    }

    private List<Line> drawn() {
        if (exploring.isChosen() || found().lines().size() <= MOST_LINES) {
            return found().lines();
        }
        int enough = (found().years().size() + 1) / 2;
        var lasting = found().ranked(found().fullestYear()).stream()
                .filter(line -> line.known().size() >= enough)
                .limit(MOST_LINES)
                .toList();
        return lasting.isEmpty()
                ? found().ranked(found().fullestYear()).stream()
                        .limit(MOST_LINES)
                        .toList()
                : lasting;
    }

    private static BigDecimal value(Line line, int year) {
        return Objects.requireNonNull(line.in(year).value());
    }

    /** What the picture shows first. */
    public String getFinding() {
        if (!isKnown()) {
            return texts.of("cooperation.explore.finding.none", exploring.getSeriesName());
        }
        var view = exploring.getView();
        if (view == Exploring.View.MAP || view == Exploring.View.BARS) {
            return ofYear(year());
        }
        if (isSloping()) {
            var changes = sloping();
            return changes.isEmpty()
                    ? ofYear(year())
                    : changes.size() == 1
                            ? alone(changes.get(0), start(), year())
                            : changed(changes.get(0), start(), year());
        }
        var known = drawn().stream().filter(line -> !line.known().isEmpty()).toList();
        if (known.size() != 1) {
            return known.stream()
                    .filter(line -> line.known().size() > 1)
                    .max(Comparator.comparing(ExplorePage::change))
                    .map(line -> changed(line, line.known().get(0), last(line)))
                    .orElseGet(() -> ofYear(lastKnown(known)));
        }
        var line = known.get(0);
        int first = line.known().get(0);
        int last = last(line);
        return first == last
                ? texts.of(
                        "cooperation.explore.finding.point",
                        exploring.getSeriesName(),
                        name(line),
                        formats.number(value(line, last)),
                        String.valueOf(last))
                : alone(line, first, last);
    }

    private String alone(Line line, int first, int last) {
        return texts.of(
                "cooperation.explore.finding.one",
                exploring.getSeriesName(),
                name(line),
                formats.number(value(line, first)),
                String.valueOf(first),
                formats.number(value(line, last)),
                String.valueOf(last));
    }

    private static BigDecimal change(Line line) {
        return value(line, last(line))
                .subtract(value(line, line.known().get(0)))
                .abs();
    }

    private boolean isSloping() {
        return exploring.getView() == Exploring.View.SLOPE && isOverYears();
    }

    /** The earliest year that at least half of the countries have of those with a value in the last; the last where there is none. */
    private int start() {
        int last = year();
        var ending = found().ranked(last);
        return found().years().stream()
                .filter(year -> year < last)
                .filter(year -> 2
                                * ending.stream()
                                        .filter(line -> line.in(year).value() != null)
                                        .count()
                        >= ending.size())
                .findFirst()
                .orElse(last);
    }

    /** Lines with a value in the first and the last year, those that changed most before others. */
    private List<Line> sloping() {
        int first = start();
        int last = year();
        return first == last
                ? List.of()
                : found().ranked(last).stream()
                        .filter(line -> line.in(first).value() != null)
                        .sorted(Comparator.comparing((Line line) -> value(line, last)
                                        .subtract(value(line, first))
                                        .abs())
                                .reversed())
                        .limit(exploring.isChosen() ? Long.MAX_VALUE : MOST_SLOPES)
                        .toList();
    }

    private static int last(Line line) {
        return line.known().get(line.known().size() - 1);
    }

    private String changed(Line line, int first, int last) {
        return texts.of(
                "cooperation.explore.finding.change",
                exploring.getSeriesName(),
                name(line),
                formats.number(value(line, first)),
                String.valueOf(first),
                formats.number(value(line, last)),
                String.valueOf(last));
    }

    /** The last year in which most of the lines have a value. */
    private static int lastKnown(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.known().stream())
                .distinct()
                .max(Comparator.comparingLong((Integer year) -> lines.stream()
                                .filter(line -> line.known().contains(year))
                                .count())
                        .thenComparing(year -> year))
                .orElseThrow();
    }

    private String ofYear(int year) {
        var ranked = found().ranked(year);
        if (ranked.isEmpty()) {
            return texts.of("cooperation.explore.finding.noYear", exploring.getSeriesName(), String.valueOf(year));
        }
        return texts.of(
                "cooperation.explore.finding.first",
                exploring.getSeriesName(),
                String.valueOf(year),
                name(ranked.get(0)),
                formats.number(value(ranked.get(0), year)),
                ranked.size());
    }

    /** What is drawn, in which unit, and what a gap means. */
    public String getText() {
        return switch (exploring.getView()) {
            case LINES ->
                isOverYears()
                        ? texts.of("cooperation.explore.text.lines", exploring.getUnit()) + part(drawn().size())
                        : texts.of("cooperation.explore.text.year", exploring.getUnit(), exploring.getTo());
            case MAP -> texts.of("cooperation.explore.text.map", exploring.getUnit(), getYear());
            case BARS ->
                texts.of("cooperation.explore.text.year", exploring.getUnit(), getYear())
                        + part(Math.min(MOST_BARS, found().ranked(year()).size()));
            case SLOPE ->
                isOverYears()
                        ? texts.of(
                                        "cooperation.explore.text.slope",
                                        exploring.getUnit(),
                                        String.valueOf(start()),
                                        getYear())
                                + slopePart()
                        : texts.of("cooperation.explore.text.year", exploring.getUnit(), getYear());
            case TABLE -> texts.of("cooperation.explore.text.table", exploring.getUnit());
        };
    }

    private String slopePart() {
        int all = found().ranked(year()).size();
        return exploring.isChosen() || sloping().size() == all
                ? ""
                : " " + texts.of("cooperation.explore.text.slopePart", sloping().size(), all);
    }

    private String part(int drawn) {
        int all = exploring.getView() == Exploring.View.BARS
                ? found().ranked(year()).size()
                : found().lines().size();
        var key = exploring.getView() == Exploring.View.BARS
                ? "cooperation.explore.text.part"
                : "cooperation.explore.text.partOfLines";
        return drawn < all ? " " + texts.of(key, drawn, all) : "";
    }

    public String getSources() {
        return sources.line(found().sources().stream().map(FigureSource::name).toList());
    }

    /** The picture of the view; of a single year there are no lines and the values are put in order. */
    public String getChart() {
        return switch (exploring.getView()) {
            case MAP -> map();
            case BARS -> bars();
            case LINES, TABLE -> isOverYears() ? lines() : bars();
            case SLOPE -> isOverYears() ? slopes() : bars();
        };
    }

    /** Whether the view is a picture. */
    public boolean isPicture() {
        return exploring.getView() != Exploring.View.TABLE
                && isKnown()
                && !(isSloping() && sloping().isEmpty());
    }

    public boolean isMap() {
        return exploring.getView() == Exploring.View.MAP;
    }

    /** How much room the picture takes. */
    public String getSize() {
        if (isMap()) {
            return "map";
        }
        return exploring.getView() == Exploring.View.BARS || exploring.getView() == Exploring.View.SLOPE ? "tall" : "";
    }

    private String lines() {
        return new LineChart(
                        found().years().stream().map(String::valueOf).toList(),
                        drawn().stream().map(this::series).toList())
                .json();
    }

    private LineChart.Series series(Line line) {
        var values = new ArrayList<@Nullable BigDecimal>();
        found().years().forEach(year -> values.add(line.in(year).value()));
        return new LineChart.Series(name(line), values, rows(line) + "&year=");
    }

    private String slopes() {
        int first = start();
        int last = year();
        return new SlopeChart(
                        String.valueOf(first),
                        String.valueOf(last),
                        sloping().stream()
                                .map(line -> new SlopeChart.Slope(
                                        name(line), value(line, first), value(line, last), rows(line) + "&year="))
                                .toList())
                .json();
    }

    private String bars() {
        int year = year();
        var ranked = found().ranked(year);
        return new RankedBars(
                        exploring.getSeriesName(),
                        ranked.stream()
                                .limit(MOST_BARS)
                                .map(line -> new RankedBars.Bar(
                                        name(line), value(line, year), true, rows(line) + "&year=" + year))
                                .toList())
                .json();
    }

    private String map() {
        int year = year();
        return new CircleMap(found().ranked(year).stream()
                        .map(line -> new CircleMap.Circle(
                                Objects.toString(line.country()),
                                texts.of("cooperation.beside", name(line), formats.number(value(line, year))),
                                value(line, year),
                                CircleMap.Tone.MAIN,
                                "/countries/" + line.country()))
                        .toList())
                .json();
    }

    private String rows(Line line) {
        var rows = "/cooperation/statistics?series=" + exploring.getSeries();
        return line.country() == null ? rows : rows + "&country=" + line.country();
    }

    private List<Integer> years() {
        return switch (exploring.getView()) {
            case MAP, BARS -> List.of(year());
            case SLOPE -> isOverYears() ? List.of(start(), year()) : List.of(year());
            case LINES, TABLE -> found().years();
        };
    }

    /** The heads of the columns after that of the names; those of the table sort it. */
    public List<Head> getHeads() {
        var sorted = exploring.sortedBy();
        return years().stream()
                .map(String::valueOf)
                .map(year -> new Head(
                        year,
                        isTable() ? exploring.sorted(year) : "",
                        isTable() && year.equals(String.valueOf(sorted))))
                .toList();
    }

    /** Whether the view is the table, which is sorted and shaded. */
    public boolean isTable() {
        return exploring.getView() == Exploring.View.TABLE;
    }

    /** Whether the table is sorted by names. */
    public boolean isByName() {
        return exploring.sortedBy() == null;
    }

    /** What the view shows, as a table; the whole choice where the view is the table. */
    public List<Row> getRows() {
        return switch (exploring.getView()) {
            case MAP, BARS -> rows(found().ranked(year()));
            case LINES -> rows(drawn());
            case SLOPE -> rows(isOverYears() ? sloping() : found().ranked(year()));
            case TABLE -> rows(inOrder());
        };
    }

    private List<Line> inOrder() {
        var by = exploring.sortedBy();
        var byName = Comparator.comparing(this::name, names.order());
        return found().lines().stream()
                .sorted(
                        by == null
                                ? byName
                                : Comparator.comparing(
                                                (Line line) -> line.in(by).value(),
                                                Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
                                        .thenComparing(byName))
                .toList();
    }

    private List<Row> rows(List<Line> lines) {
        var years = years();
        var most = isTable() ? largest() : BigDecimal.ZERO;
        return lines.stream()
                .map(line -> new Row(
                        Objects.toString(line.country(), ""),
                        name(line),
                        years.stream().map(year -> cell(line, year, most)).toList()))
                .toList();
    }

    /** The largest value of a country; the world would leave all others without color. */
    private BigDecimal largest() {
        return found().lines().stream()
                .filter(line -> line.country() != null)
                .flatMap(line -> line.points().values().stream())
                .map(Point::value)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private Cell cell(Line line, int year, BigDecimal most) {
        var point = line.in(year);
        var value = point.value();
        return new Cell(
                value == null ? texts.of("cooperation.explore.state." + point.state()) : formats.number(value),
                note(point),
                point.figure() == null ? "" : rows(line) + "&year=" + year,
                line.country() == null || value == null ? 0 : shade(value, most));
    }

    /** By the square root, since the largest values are a thousand times the smaller ones. */
    private static int shade(BigDecimal value, BigDecimal most) {
        return most.signum() <= 0 || value.signum() <= 0
                ? 0
                : (int) Math.ceil(DARKEST * Math.sqrt(value.doubleValue() / most.doubleValue()));
    }

    private String note(Point point) {
        var figure = point.figure();
        return figure == null ? "" : words.flag(figure);
    }

    /** Years from which a publisher counts in another way, as a sentence; empty where there is none. */
    public String getBreaks() {
        var breaks = found().lines().stream()
                .flatMap(line -> line.points().entrySet().stream()
                        .filter(point -> isBreak(point.getValue()))
                        .map(point -> name(line) + " " + point.getKey()))
                .limit(MOST_BREAKS)
                .toList();
        return breaks.isEmpty() ? "" : texts.of("cooperation.explore.breaks", formats.list(breaks));
    }

    private static boolean isBreak(Point point) {
        var figure = point.figure();
        return figure != null && figure.flag() == FigureFlag.BREAK;
    }

    /** What is said about single values, once each. */
    public List<String> getNotes() {
        return found().lines().stream()
                .flatMap(line -> line.points().values().stream())
                .map(this::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether values of the choice are withheld from the picture because they are disputed. */
    public boolean isDisputed() {
        return has(State.DISPUTED);
    }

    /** Whether there are figures with nothing to compare them to. */
    public boolean isWithoutBasis() {
        return has(State.NO_BASIS);
    }

    private boolean has(State state) {
        return found().lines().stream()
                .flatMap(line -> line.points().values().stream())
                .anyMatch(point -> point.state() == state);
    }

    /** Countries of the choice without a value in the year of a map or an order; empty where there are none. */
    public String getMissing() {
        int year = year();
        var view = exploring.getView();
        if (view != Exploring.View.MAP && view != Exploring.View.BARS) {
            return "";
        }
        var missing = found().lines().stream()
                .filter(line -> line.country() != null && line.in(year).value() == null)
                .map(this::name)
                .sorted(names.order())
                .toList();
        if (missing.isEmpty()) {
            return "";
        }
        return missing.size() <= MOST_NAMED
                ? texts.of("cooperation.explore.missing", String.valueOf(year), formats.list(missing))
                : texts.of("cooperation.explore.missing.many", String.valueOf(year), missing.size());
    }
}
