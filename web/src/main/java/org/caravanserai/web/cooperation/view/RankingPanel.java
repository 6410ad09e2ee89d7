package org.caravanserai.web.cooperation.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caravanserai.cooperation.statistics.CompareFigures;
import org.caravanserai.cooperation.statistics.CompareFigures.Ranked;
import org.caravanserai.domain.cooperation.indicator.TwoWay;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.web.charts.ColumnChart;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Countries in the order of their figures, with those of the group marked. */
@Named
@RequestScoped
public class RankingPanel {

    private static final String SERIES = "OUTBOUND_STUDENTS";
    private static final int MOST = 10;
    private static final int MOST_MISSING = 6;

    private CompareFigures compare;
    private StatisticsPage page;
    private ScopeFilter filter;
    private FigureWords words;
    private Texts texts;
    private CompareFigures.@Nullable Comparison comparison;

    @SuppressWarnings("NullAway.Init")
    protected RankingPanel() {}

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

    private List<Ranked> members() {
        return getLines().stream().filter(line -> line.groupPlace() != null).toList();
    }

    public String getFinding() {
        var year = String.valueOf(getYear());
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
        var part = Optional.of(sum(members())).flatMap(sum -> TwoWay.ratio(sum, all));
        return texts.of(
                "cooperation.statistics.ranking.text",
                members().size(),
                comparison().group().members().size(),
                getLines().size() - members().size(),
                words.share(part.orElse(BigDecimal.ZERO)));
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

    /** The first of the group; of all countries where there is none of the group. */
    public String getChart() {
        var drawn = (members().isEmpty() ? getLines() : members())
                .stream().limit(MOST).toList();
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
