package org.caravanserai.web.centers.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caravanserai.centers.report.ShowCenterMeasures;
import org.caravanserai.domain.centers.report.CenterMeasure;
import org.caravanserai.domain.centers.report.MeasureTotal;
import org.caravanserai.web.charts.BarChart;
import org.caravanserai.web.charts.BarChart.Bar;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;

/** All indicators of a center, with pictures of those that are shares. */
@Named
@RequestScoped
public class CenterIndicatorsPage {

    private final ShowCenterMeasures.Answer answer;
    private final MeasureWords words;
    private final Texts texts;
    private final String slug;

    @Inject
    CenterIndicatorsPage(ShowCenterMeasures show, RequestParameters parameters, MeasureWords words, Texts texts) {
        var of = parameters.slug();
        this.slug = of.value();
        this.words = words;
        this.texts = texts;
        this.answer = show.execute(of);
    }

    public String getSlug() {
        return slug;
    }

    public ShowCenterMeasures.Answer getAnswer() {
        return answer;
    }

    /** Shares of what happened in classes, reports and posts, the largest first. */
    public List<Bar> getShares() {
        return bars(total -> total.currency() == null);
    }

    /** Shares of amounts, each in its currency. */
    public List<Bar> getAmounts() {
        return bars(total -> total.currency() != null);
    }

    private List<Bar> bars(Predicate<MeasureTotal> wanted) {
        return answer.measures().stream()
                .filter(each -> each.measure().unit() == CenterMeasure.Unit.PERCENT)
                .flatMap(each -> each.totals().stream())
                .filter(wanted)
                .flatMap(this::bar)
                .sorted(Comparator.comparingInt(Bar::number).reversed())
                .toList();
    }

    private Stream<Bar> bar(MeasureTotal total) {
        var value = total.value();
        var name = words.name(total.measure());
        return value == null
                ? Stream.of()
                : Stream.of(new Bar(total.currency() == null ? name : name + " · " + total.currency(), percent(value)));
    }

    private static int percent(BigDecimal value) {
        return value.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue();
    }

    public String getSharesChart() {
        return chart(getShares());
    }

    public String getAmountsChart() {
        return chart(getAmounts());
    }

    private String chart(List<Bar> bars) {
        return new BarChart(texts.of("centers.indicator.percent"), bars).json();
    }

    /** Sentence about the lowest share. */
    public String getSharesFinding() {
        return finding(getShares());
    }

    public String getAmountsFinding() {
        return finding(getAmounts());
    }

    private String finding(List<Bar> bars) {
        if (bars.isEmpty()) {
            return "";
        }
        var lowest = bars.get(bars.size() - 1);
        return texts.of("centers.indicator.lowest", lowest.label(), lowest.number());
    }
}
