package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.cooperation.indicator.ComputeIndicator;
import org.caravanserai.cooperation.indicator.ListEndings;
import org.caravanserai.cooperation.indicator.ShowLanguageSupply;
import org.caravanserai.cooperation.reference.CountLanguages;
import org.caravanserai.cooperation.statistics.ShowGroupTrends;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.OneWayCount;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.web.charts.LineChart;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The whole picture in sentences, each with the page that shows what is behind it: what others have published about who comes and goes, and what this
 * platform has seen.
 */
@Named
@RequestScoped
public class CooperationStory {

    private static final BigDecimal DEEP = BigDecimal.valueOf(3);
    private static final int YEAR = 365;

    private final ShowGroupTrends show;
    private final ComputeIndicator compute;
    private final CountLanguages count;
    private final ShowLanguageSupply supply;
    private final ListEndings endings;
    private final ScopeFilter filter;
    private final ScopeAddress address;
    private final ValueText numbers;
    private final SourceWords sources;
    private final LocalizedCountryNames names;
    private final FigureWords words;
    private final PageContext pageContext;
    private final Texts texts;
    private ShowGroupTrends.@Nullable GroupTrends found;

    @Inject
    CooperationStory(
            ShowGroupTrends show,
            ComputeIndicator compute,
            CountLanguages count,
            ShowLanguageSupply supply,
            ListEndings endings,
            ScopeFilter filter,
            ScopeAddress address,
            ValueText numbers,
            SourceWords sources,
            LocalizedCountryNames names,
            FigureWords words,
            PageContext pageContext,
            Texts texts) {
        this.show = show;
        this.compute = compute;
        this.count = count;
        this.supply = supply;
        this.endings = endings;
        this.filter = filter;
        this.address = address;
        this.numbers = numbers;
        this.sources = sources;
        this.names = names;
        this.words = words;
        this.pageContext = pageContext;
        this.texts = texts;
    }

    /** A sentence, and where what it says can be seen. */
    public record Sentence(String text, String href) {}

    /** The sums of a year, as they are read. */
    public record Line(String year, String inbound, String outbound, String comparable) {}

    private ShowGroupTrends.GroupTrends found() {
        var answer = found;
        if (answer == null) {
            answer = show.execute(filter.getGroup(), filter.day());
            found = answer;
        }
        return answer;
    }

    /** What others have published. */
    public List<Sentence> getPublished() {
        var lines = new ArrayList<Sentence>();
        var ofGroup = found().ofGroup();
        var ofAll = found().ofAll();
        if (ofGroup != null && ofAll != null) {
            lines.add(new Sentence(
                    texts.of(
                            "cooperation.story.share",
                            ofAll.value(),
                            String.valueOf(ofAll.year()),
                            ofGroup.value(),
                            found().group().members().size(),
                            words.share(TwoWayFormulas.ratio(ofGroup.value(), ofAll.value())
                                    .orElse(null))),
                    "/cooperation/statistics?series=INBOUND_STUDENTS&year=" + ofAll.year()));
        }
        found().latestOutbound().values().stream()
                .max((one, other) -> one.year() != other.year()
                        ? one.year() - other.year()
                        : one.value().compareTo(other.value()))
                .ifPresent(most -> lines.add(new Sentence(
                        texts.of(
                                "cooperation.story.out",
                                names.of(most.country()),
                                most.value(),
                                String.valueOf(most.year())),
                        "/cooperation/statistics?series=OUTBOUND_STUDENTS&year=" + most.year())));
        oneWay().ifPresent(lines::add);
        return lines;
    }

    /** With how many countries nearly all students go the same way, by the latest figures of both directions. */
    private Optional<Sentence> oneWay() {
        var balances = compute.execute("SBAL", filter.question()).values();
        var count = OneWayCount.of(balances);
        var years = balances.stream()
                .flatMap(balance -> balance.beside().values().stream())
                .mapToInt(BigDecimal::intValueExact)
                .summaryStatistics();
        return count.of() == 0
                ? Optional.empty()
                : Optional.of(new Sentence(
                        texts.of(
                                "cooperation.story.oneWay",
                                count.countries(),
                                count.of(),
                                String.valueOf(years.getMin()),
                                String.valueOf(years.getMax())),
                        address.page(
                                "/cooperation/indicators/SBAL?word=ABSORPTION&word=OUTPUT&question=oneWayPublished")));
    }

    /** What this platform has seen. */
    public List<Sentence> getSeen() {
        var question = filter.question();
        var levels = values("DEPTH");
        var languages = count.execute(question.group(), question.asOf(), null).languages();
        var learned = supply.execute(question);
        return List.of(
                new Sentence(
                        texts.of(
                                "cooperation.story.depth",
                                levels.stream()
                                        .filter(value -> value.compareTo(DEEP) >= 0)
                                        .count(),
                                found().group().members().size()),
                        address.page("/countries?indicator=DEPTH")),
                new Sentence(
                        texts.of(
                                "cooperation.story.languages",
                                languages.stream()
                                        .filter(each ->
                                                learned.of(each.language().code())
                                                                .learners()
                                                        > 0)
                                        .count(),
                                languages.size()),
                        address.page("/cooperation/languages")),
                new Sentence(
                        texts.of(
                                "cooperation.story.ends",
                                endings.execute(question, YEAR).ends().size()),
                        address.page("/cooperation/ending?days=" + YEAR + "&question=endYear")));
    }

    private List<BigDecimal> values(String code) {
        return compute.execute(code, filter.question()).values().stream()
                .map(IndicatorValue::value)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether there are years to draw. */
    public boolean isDrawn() {
        return !found().inbound().byYear().isEmpty();
    }

    /** How the number of those who come has changed. */
    public String getFinding() {
        var sums = found().inbound();
        var first = sums.byYear().firstKey();
        var last = sums.byYear().lastKey();
        return texts.of(
                "cooperation.story.finding",
                sums.countries().size(),
                Objects.requireNonNull(sums.byYear().get(first)),
                String.valueOf(first),
                Objects.requireNonNull(sums.byYear().get(last)),
                String.valueOf(last));
    }

    /** What is added up. */
    public String getText() {
        return texts.of(
                "cooperation.story.text",
                found().inbound().countries().size(),
                found().group().members().size(),
                found().outbound().countries().size(),
                found().comparable().countries().size());
    }

    public String getSources() {
        return sources.line(Stream.of(found().latestInbound(), found().latestOutbound())
                .flatMap(each -> each.values().stream())
                .map(PublishedFigure::source)
                .sorted()
                .toList());
    }

    private Stream<Integer> years() {
        return found().inbound().byYear().keySet().stream();
    }

    public String getChart() {
        var series = new ArrayList<LineChart.Series>();
        series.add(line("cooperation.story.series.in", found().inbound(), "INBOUND_STUDENTS"));
        if (!found().outbound().byYear().isEmpty()) {
            series.add(line("cooperation.story.series.out", found().outbound(), "OUTBOUND_STUDENTS"));
        }
        if (!found().comparable().byYear().isEmpty()) {
            series.add(line("cooperation.story.series.both", found().comparable(), "INBOUND_STUDENTS"));
        }
        return new LineChart(years().map(String::valueOf).toList(), series).json();
    }

    private LineChart.Series line(String key, ShowGroupTrends.Sums sums, String series) {
        return new LineChart.Series(
                name(key, sums),
                years().map(year -> Objects.requireNonNull(sums.byYear().get(year)))
                        .toList(),
                "/cooperation/statistics?series=" + series + "&year=");
    }

    private String name(String key, ShowGroupTrends.Sums sums) {
        return texts.of(key, sums.countries().size());
    }

    public String getInboundName() {
        return name("cooperation.story.series.in", found().inbound());
    }

    public String getOutboundName() {
        return name("cooperation.story.series.out", found().outbound());
    }

    public String getComparableName() {
        return name("cooperation.story.series.both", found().comparable());
    }

    /** The latest year first. */
    public List<Line> getLines() {
        return years().sorted((one, other) -> other - one)
                .map(year -> new Line(
                        String.valueOf(year),
                        written(found().inbound().byYear().get(year)),
                        written(found().outbound().byYear().get(year)),
                        written(found().comparable().byYear().get(year))))
                .toList();
    }

    private String written(@Nullable BigDecimal value) {
        return value == null ? "–" : numbers.number(Locale.forLanguageTag(pageContext.getLanguage()), value);
    }
}
