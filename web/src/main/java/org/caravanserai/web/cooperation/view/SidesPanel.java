package org.caravanserai.web.cooperation.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.statistics.CompareFigures;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.web.charts.ColumnChart;
import org.caravanserai.web.cooperation.statistics.StatisticsPage;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What sources say about all countries and about a group, side by side with the group's share. */
@Named
@RequestScoped
public class SidesPanel {

    private static final String SERIES = "INBOUND_STUDENTS";

    private final CompareFigures compare;
    private final StatisticsPage page;
    private final ScopeFilter filter;
    private final FigureWords words;
    private final Texts texts;
    private CompareFigures.@Nullable Comparison comparison;

    @Inject
    SidesPanel(CompareFigures compare, StatisticsPage page, ScopeFilter filter, FigureWords words, Texts texts) {
        this.compare = compare;
        this.page = page;
        this.filter = filter;
        this.words = words;
        this.texts = texts;
    }

    /**
     * A figure beside others of its year.
     *
     * @param figure null for the sum of the figures of single countries
     * @param share of all; empty where it is not known
     */
    public record Line(
            int year,
            String scope,
            BigDecimal value,
            String share,
            boolean contradicted,
            @Nullable PublishedFigure figure) {}

    @PostConstruct
    void load() {
        var series = page.getChosen();
        comparison = compare.execute(series.isEmpty() ? SERIES : series, filter.getGroup(), null);
    }

    private CompareFigures.Comparison comparison() {
        return Objects.requireNonNull(comparison);
    }

    /** The code of the series that is compared. */
    public String getSeries() {
        return comparison().series().code();
    }

    /** Whether there is something to compare: the comparison is of all countries and of a group, by all sources. */
    public boolean isShown() {
        return page.getCountry().isEmpty() && page.isOfAllSources() && !years().isEmpty();
    }

    private List<CompareFigures.Year> years() {
        var asked = page.year();
        return comparison().years().stream()
                .filter(year -> asked == null || year.year() == asked)
                .toList();
    }

    public List<Line> getLines() {
        var lines = new ArrayList<Line>();
        for (var year : years()) {
            year.sides()
                    .forEach(side -> lines.add(new Line(
                            year.year(),
                            words.scope(side.figure()),
                            side.figure().value(),
                            words.share(side.share()),
                            side.contradicted(),
                            side.figure())));
            if (year.known() > 0) {
                lines.add(new Line(year.year(), sum(year), year.sum(), words.share(year.sumShare()), false, null));
            }
        }
        return lines;
    }

    private String sum(CompareFigures.Year year) {
        var group = comparison().group();
        return texts.of(
                "cooperation.statistics.sum", year.known(), group.members().size(), group.label());
    }

    /** The shares of the group, year by year: of several where figures contradict each other. */
    public String getFinding() {
        var shares = years().stream()
                .map(year -> texts.of("cooperation.statistics.sides.year", String.valueOf(year.year()), shares(year)))
                .collect(Collectors.joining(" · "));
        return texts.of("cooperation.statistics.sides.finding", shares);
    }

    private String shares(CompareFigures.Year year) {
        var known = year.sides().stream()
                .filter(side -> side.share() != null)
                .map(side -> words.share(side.share()))
                .distinct()
                .toList();
        return known.isEmpty()
                ? texts.of("cooperation.value.none")
                : String.join(" " + texts.of("cooperation.statistics.sides.or") + " ", known);
    }

    /** Each figure as a column, the earliest year first. */
    public String getChart() {
        var lines = getLines().stream()
                .filter(line -> line.figure() != null)
                .sorted((one, other) -> Integer.compare(one.year(), other.year()))
                .toList();
        return new ColumnChart(
                        lines.stream()
                                .map(line -> line.year() + " · " + line.scope())
                                .toList(),
                        List.of(new ColumnChart.Series(
                                texts.of("cooperation.statistics.value"),
                                lines.stream()
                                        .map(line -> line.value().longValue())
                                        .toList())))
                .json();
    }
}
