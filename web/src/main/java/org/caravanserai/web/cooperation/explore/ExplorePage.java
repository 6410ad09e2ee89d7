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
import org.caravanserai.domain.cooperation.statistics.FigureSource;
import org.caravanserai.web.charts.CircleMap;
import org.caravanserai.web.charts.LineChart;
import org.caravanserai.web.charts.RankedBars;
import org.caravanserai.web.cooperation.view.FigureWords;
import org.caravanserai.web.cooperation.view.LocalizedCountryNames;
import org.caravanserai.web.cooperation.view.SourceWords;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The choice of the address as lines, on a map, in order and as a table. */
@Named
@RequestScoped
public class ExplorePage {

    /** More lines than these cannot be told apart. */
    private static final int MOST_LINES = 6;

    private static final int MOST_BARS = 20;
    private static final int MOST_NAMED = 12;

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
     */
    public record Cell(String text, String note, String href) {}

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

    /** The year of the map and the order: the last one chosen, or the late one with most figures where all years are shown. */
    private int year() {
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
        var known = drawn().stream().filter(line -> !line.known().isEmpty()).toList();
        if (known.size() != 1) {
            return known.stream()
                    .filter(line -> line.known().size() > 1)
                    .max(Comparator.comparing(ExplorePage::change))
                    .map(this::changed)
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
                : texts.of(
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

    private static int last(Line line) {
        return line.known().get(line.known().size() - 1);
    }

    private String changed(Line line) {
        int first = line.known().get(0);
        int last = last(line);
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
            case TABLE -> texts.of("cooperation.explore.text.table", exploring.getUnit());
        };
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
        };
    }

    /** Whether the view is a picture. */
    public boolean isPicture() {
        return exploring.getView() != Exploring.View.TABLE && isKnown();
    }

    public boolean isMap() {
        return exploring.getView() == Exploring.View.MAP;
    }

    /** How much room the picture takes. */
    public String getSize() {
        if (isMap()) {
            return "map";
        }
        return exploring.getView() == Exploring.View.BARS ? "tall" : "";
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

    /** The years at the head of the table. */
    public List<String> getYears() {
        var view = exploring.getView();
        return view == Exploring.View.MAP || view == Exploring.View.BARS
                ? List.of(getYear())
                : found().years().stream().map(String::valueOf).toList();
    }

    /** What the view shows, as a table; the whole choice where the view is the table. */
    public List<Row> getRows() {
        var view = exploring.getView();
        int year = year();
        return switch (view) {
            case MAP, BARS ->
                found().ranked(year).stream()
                        .map(line -> new Row(code(line), name(line), List.of(cell(line, year))))
                        .toList();
            case LINES -> drawn().stream().map(this::row).toList();
            case TABLE ->
                found().lines().stream()
                        .map(this::row)
                        .sorted(Comparator.comparing(Row::name, names.order()))
                        .toList();
        };
    }

    private static String code(Line line) {
        return Objects.toString(line.country(), "");
    }

    private Row row(Line line) {
        return new Row(
                code(line),
                name(line),
                found().years().stream().map(year -> cell(line, year)).toList());
    }

    private Cell cell(Line line, int year) {
        var point = line.in(year);
        var value = point.value();
        return new Cell(
                value == null ? texts.of("cooperation.explore.state." + point.state()) : formats.number(value),
                note(point),
                point.figure() == null ? "" : rows(line) + "&year=" + year);
    }

    private String note(Point point) {
        var figure = point.figure();
        return figure == null ? "" : words.flag(figure);
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
        if (view == Exploring.View.LINES || view == Exploring.View.TABLE) {
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
