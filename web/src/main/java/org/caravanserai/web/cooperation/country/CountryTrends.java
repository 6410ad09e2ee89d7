package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.cooperation.statistics.ShowCountryTrends;
import org.caravanserai.cooperation.statistics.ShowCountryTrends.Standing;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.Trend;
import org.caravanserai.web.charts.LineChart;
import org.caravanserai.web.cooperation.view.FigureWords;
import org.caravanserai.web.cooperation.view.ScopeAddress;
import org.caravanserai.web.cooperation.view.ScopeFilter;
import org.caravanserai.web.cooperation.view.SourceWords;
import org.caravanserai.web.cooperation.view.ValueText;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What is published about students between China and the country of the page. */
@Named
@RequestScoped
public class CountryTrends {

    private static final String ROWS = "/cooperation/statistics?series=";
    private static final int HUNDRED = 100;

    private final ShowCountryTrends show;
    private final CountryPage page;
    private final ScopeFilter filter;
    private final ScopeAddress address;
    private final FigureWords figures;
    private final ValueText numbers;
    private final SourceWords sources;
    private final PageContext pageContext;
    private final Texts texts;
    private ShowCountryTrends.@Nullable CountryTrends found;

    @Inject
    CountryTrends(
            ShowCountryTrends show,
            CountryPage page,
            ScopeFilter filter,
            ScopeAddress address,
            FigureWords figures,
            ValueText numbers,
            SourceWords sources,
            PageContext pageContext,
            Texts texts) {
        this.show = show;
        this.page = page;
        this.filter = filter;
        this.address = address;
        this.figures = figures;
        this.numbers = numbers;
        this.sources = sources;
        this.pageContext = pageContext;
        this.texts = texts;
    }

    /**
     * A figure in large print.
     *
     * @param trend how it changed; empty where there is nothing to compare with
     * @param place in the group; empty where it has none
     */
    public record Headline(String number, String label, String trend, String place, String href) {}

    /** What is published of a year, as it is read; a dash where there is no figure. */
    public record Line(String year, String inbound, String outbound, String note) {}

    private ShowCountryTrends.CountryTrends found() {
        var answer = found;
        if (answer == null) {
            answer = show.execute(page.getCode(), filter.getGroup(), page.getAsOf());
            found = answer;
        }
        return answer;
    }

    public boolean isKnown() {
        return !found().isEmpty();
    }

    /** The series that says most about the country. */
    public String getSeries() {
        return (found().inbound().isEmpty() ? found().outbound() : found().inbound()).series();
    }

    public List<Headline> getHeadlines() {
        var lines = new ArrayList<Headline>();
        headline(lines, "cooperation.trend.in", found().inbound(), found().inboundPlace());
        headline(lines, "cooperation.trend.out", found().outbound(), found().outboundPlace());
        ratio(lines);
        ofHundred(lines, "cooperation.trend.degree", found().degree());
        ofHundred(lines, "cooperation.trend.scholarship", found().scholarships());
        return lines;
    }

    private void headline(List<Headline> lines, String key, Trend trend, @Nullable Standing standing) {
        trend.latest()
                .ifPresent(latest -> lines.add(new Headline(
                        number(latest.value()),
                        texts.of(key, String.valueOf(latest.year())),
                        change(trend, latest),
                        standing == null ? "" : texts.of("cooperation.trend.place", standing.place(), standing.of()),
                        rows(trend.series()))));
    }

    private String change(Trend trend, PublishedFigure latest) {
        var first = trend.earliest().orElse(latest);
        if (first.year() == latest.year()) {
            return "";
        }
        var sinceFirst = figures.signed(latest.value().subtract(first.value()));
        var before = trend.figures().headMap(latest.year());
        int last = before.lastKey();
        return last == first.year()
                ? texts.of("cooperation.trend.change", sinceFirst, String.valueOf(first.year()))
                : texts.of(
                        "cooperation.trend.changes",
                        sinceFirst,
                        String.valueOf(first.year()),
                        figures.signed(latest.value()
                                .subtract(
                                        Objects.requireNonNull(before.get(last)).value())),
                        String.valueOf(last));
    }

    /** How many came for each one who went, or the other way round, in the latest year of which both are known. */
    private void ratio(List<Headline> lines) {
        var year = found().bothWays();
        if (year == null) {
            return;
        }
        var came = Objects.requireNonNull(found().inbound().in(year));
        var went = Objects.requireNonNull(found().outbound().in(year));
        boolean more = came.compareTo(went) >= 0;
        var less = more ? went : came;
        if (less.signum() == 0) {
            return;
        }
        lines.add(new Headline(
                number((more ? came : went).divide(less, 1, RoundingMode.HALF_UP)),
                texts.of(more ? "cooperation.trend.ratio.in" : "cooperation.trend.ratio.out", String.valueOf(year)),
                "",
                "",
                address.page("/cooperation/indicators/SBAL?country=" + page.getCode())));
    }

    /** Of a hundred students in China; both figures are of the same year. */
    private void ofHundred(List<Headline> lines, String key, Trend part) {
        part.latest().ifPresent(latest -> {
            var all = found().inbound().in(latest.year());
            if (all != null && all.signum() > 0 && all.compareTo(latest.value()) >= 0) {
                var share = latest.value().multiply(BigDecimal.valueOf(HUNDRED)).divide(all, 0, RoundingMode.HALF_UP);
                lines.add(new Headline(
                        texts.of("cooperation.value.percent", share.movePointLeft(2)),
                        texts.of(key, String.valueOf(latest.year())),
                        "",
                        "",
                        rows(part.series())));
            }
        });
    }

    private String rows(String series) {
        return ROWS + series + "&country=" + page.getCode();
    }

    private String number(BigDecimal value) {
        return numbers.number(Locale.forLanguageTag(pageContext.getLanguage()), value);
    }

    /** The latest figures of both directions in a sentence. */
    public String getFinding() {
        var came = found().inbound().latest().orElse(null);
        var went = found().outbound().latest().orElse(null);
        if (came == null || went == null) {
            var only = came == null ? Objects.requireNonNull(went) : came;
            return texts.of(
                    came == null ? "cooperation.trend.finding.out" : "cooperation.trend.finding.in",
                    page.getName(),
                    only.value(),
                    String.valueOf(only.year()));
        }
        return texts.of(
                "cooperation.trend.finding",
                page.getName(),
                came.value(),
                String.valueOf(came.year()),
                went.value(),
                String.valueOf(went.year()));
    }

    private List<Integer> years() {
        var known = new TreeSet<Integer>(found().inbound().figures().keySet());
        known.addAll(found().outbound().figures().keySet());
        return IntStream.rangeClosed(known.first(), known.last()).boxed().toList();
    }

    public String getChart() {
        return new LineChart(
                        years().stream().map(String::valueOf).toList(),
                        Stream.of(
                                        line("cooperation.trend.series.in", found().inbound()),
                                        line("cooperation.trend.series.out", found().outbound()))
                                .filter(line -> line.numbers().stream().anyMatch(Objects::nonNull))
                                .toList())
                .json();
    }

    private LineChart.Series line(String key, Trend trend) {
        var values = new ArrayList<@Nullable BigDecimal>();
        years().forEach(year -> values.add(trend.in(year)));
        return new LineChart.Series(texts.of(key), values, rows(trend.series()) + "&year=");
    }

    /** The latest year first. */
    public List<Line> getLines() {
        return years().stream()
                .sorted((one, other) -> other - one)
                .map(year -> new Line(
                        String.valueOf(year),
                        written(found().inbound(), year),
                        written(found().outbound(), year),
                        notes(year)))
                .toList();
    }

    private String written(Trend trend, int year) {
        var value = trend.in(year);
        return value == null ? "–" : number(value);
    }

    private String notes(int year) {
        return String.join(
                " · ",
                Stream.of(found().inbound(), found().outbound())
                        .map(trend -> trend.figures().get(year))
                        .filter(Objects::nonNull)
                        .map(figures::flag)
                        .filter(flag -> !flag.isEmpty())
                        .distinct()
                        .toList());
    }

    /** Who published what is drawn. */
    public String getSources() {
        return sources.line(Stream.of(found().inbound(), found().outbound())
                .flatMap(trend -> trend.figures().values().stream())
                .map(PublishedFigure::source)
                .toList());
    }
}
