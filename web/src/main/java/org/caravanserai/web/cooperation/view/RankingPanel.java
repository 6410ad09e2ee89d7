package org.caravanserai.web.cooperation.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.cooperation.statistics.CompareFigures;
import org.caravanserai.cooperation.statistics.CompareFigures.Ranked;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.web.charts.CircleMap;
import org.caravanserai.web.charts.ColumnChart;
import org.caravanserai.web.cooperation.statistics.StatisticsPage;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Countries in the order of their figures, with those of the group marked. */
@Named
@RequestScoped
public class RankingPanel {

    private static final String SERIES = "OUTBOUND_STUDENTS";
    private static final int MOST = 10;
    private static final int MOST_MISSING = 6;

    private final CompareFigures compare;
    private final StatisticsPage page;
    private final ScopeFilter filter;
    private final FigureWords words;
    private final Texts texts;
    private CompareFigures.@Nullable Comparison comparison;

    @Inject
    RankingPanel(CompareFigures compare, StatisticsPage page, ScopeFilter filter, FigureWords words, Texts texts) {
        this.compare = compare;
        this.page = page;
        this.filter = filter;
        this.words = words;
        this.texts = texts;
    }

    @PostConstruct
    void load() {
        var series = page.getChosen();
        comparison = compare.execute(series.isEmpty() ? SERIES : series, filter.getGroup(), page.year());
    }

    private CompareFigures.Comparison comparison() {
        return Objects.requireNonNull(comparison);
    }

    /** The code of the series whose figures are in order. */
    public String getSeries() {
        return comparison().series().code();
    }

    /** The year whose figures are in order; null where there is no figure of any country. */
    public @Nullable Integer getYear() {
        return comparison().rankedYear();
    }

    public List<Ranked> getLines() {
        return comparison().ranking();
    }

    /** Whether there are countries to compare. A picture of one status or source would not be the order of all. */
    public boolean isShown() {
        return !getLines().isEmpty() && page.isOfAllSources();
    }

    private Optional<Ranked> chosen() {
        return getLines().stream()
                .filter(line -> page.getCountry().equals(line.figure().country()))
                .findFirst();
    }

    private List<Ranked> members() {
        return getLines().stream().filter(line -> line.groupPlace() != null).toList();
    }

    /** The first of the group and of all; the place of the country where the page is filtered by one. */
    public String getFinding() {
        var year = String.valueOf(getYear());
        var asked = page.getCountry();
        if (!asked.isEmpty()) {
            return chosen().map(line -> texts.of(
                            "cooperation.statistics.ranking.country",
                            year,
                            words.scope(line.figure()),
                            String.valueOf(line.place()),
                            String.valueOf(getLines().size()),
                            line.figure().value()))
                    .orElseGet(() -> texts.of("cooperation.statistics.ranking.noFigure", year, words.country(asked)));
        }
        var first = getLines().get(0).figure();
        return members().stream()
                .findFirst()
                .map(Ranked::figure)
                .map(member -> texts.of(
                        "cooperation.statistics.ranking.finding",
                        year,
                        words.scope(member),
                        member.value(),
                        words.scope(first),
                        first.value()))
                .orElseGet(() ->
                        texts.of("cooperation.statistics.ranking.outside", year, words.scope(first), first.value()));
    }

    /** For how many countries there are figures, and how large the part of the group is. */
    public String getText() {
        var all = sum(getLines());
        var part = Optional.of(sum(members())).flatMap(sum -> TwoWayFormulas.ratio(sum, all));
        return texts.of(
                "cooperation.statistics.ranking.text",
                members().size(),
                comparison().group().members().size(),
                getLines().size() - members().size(),
                words.share(part.orElse(BigDecimal.ZERO)),
                getLines().size());
    }

    private static BigDecimal sum(List<Ranked> lines) {
        return lines.stream().map(line -> line.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Countries of the group of which other years have figures; empty where there are none. */
    public String getMissing() {
        var missing = comparison().missing();
        var named =
                words.list(missing.stream().limit(MOST_MISSING).map(this::known).toList());
        return missing.isEmpty()
                ? ""
                : texts.of("cooperation.statistics.ranking.missing", String.valueOf(getYear()), named);
    }

    private String known(PublishedFigure figure) {
        return texts.of(
                "cooperation.statistics.ranking.known",
                words.scope(figure),
                figure.value(),
                String.valueOf(figure.year()));
    }

    /** How many countries and regions are on the map. */
    public String getMapFinding() {
        return texts.of(
                "cooperation.map.finding",
                page.name(getSeries()),
                String.valueOf(getYear()),
                getLines().size());
    }

    /** One circle a country; those outside the group are grey. */
    public String getMap() {
        return new CircleMap(getLines().stream()
                        .map(line -> new CircleMap.Circle(
                                String.valueOf(line.figure().country()),
                                texts.of(
                                        "cooperation.map.circle",
                                        words.scope(line.figure()),
                                        line.figure().value()),
                                line.figure().value(),
                                line.groupPlace() == null ? CircleMap.Tone.BESIDE : CircleMap.Tone.MAIN,
                                "/countries/" + line.figure().country()))
                        .toList())
                .json();
    }

    /** The first of the group; of all countries where there is none of the group. The country that is asked for is always among them. */
    public String getChart() {
        var first = (members().isEmpty() ? getLines() : members()).stream().limit(MOST);
        var drawn = Stream.concat(first, chosen().stream()).distinct().toList();
        return new ColumnChart(
                        drawn.stream().map(line -> words.scope(line.figure())).toList(),
                        List.of(new ColumnChart.Series(
                                page.name(getSeries()),
                                drawn.stream()
                                        .map(line -> line.figure().value().longValue())
                                        .toList())))
                .json();
    }
}
