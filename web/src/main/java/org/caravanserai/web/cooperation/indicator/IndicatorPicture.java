package org.caravanserai.web.cooperation.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.indicator.Indicator.Grain;
import org.caravanserai.domain.cooperation.indicator.Indicator.Unit;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.web.charts.DivergingBars;
import org.caravanserai.web.shell.Texts;

/** The values of an indicator as bars; values for countries are drawn on the page of countries. */
@Named
@RequestScoped
public class IndicatorPicture {

    /** Most bars; the table has all. */
    private static final int BARS = 24;

    private static final Comparator<IndicatorValue> BY_VALUE =
            Comparator.comparing(each -> Objects.requireNonNull(each.value()));

    private static final Set<Grain> DRAWN = EnumSet.of(
            Grain.CENTER,
            Grain.LANGUAGE,
            Grain.LEVEL,
            Grain.DEGREE,
            Grain.STAGE,
            Grain.YEAR,
            Grain.REASON,
            Grain.CURRENCY,
            Grain.SIDE);

    private final IndicatorPage page;
    private final IndicatorValueNames words;
    private final Texts texts;

    @Inject
    IndicatorPicture(IndicatorPage page, IndicatorValueNames words, Texts texts) {
        this.page = page;
        this.words = words;
        this.texts = texts;
    }

    /** The values that may be shown. */
    private List<IndicatorValue> published() {
        return page.getComputed().values().stream()
                .filter(value -> value.value() != null && value.word() == null)
                .sorted(words.order(page.getComputed().definition()))
                .toList();
    }

    /** As many of them as the diagram has room for, the highest and the lowest among them. */
    private List<IndicatorValue> drawn() {
        var published = published();
        if (published.size() <= BARS) {
            return published;
        }
        var ends = Stream.of(Collections.max(published, BY_VALUE), Collections.min(published, BY_VALUE));
        var drawn =
                Stream.concat(ends, published.stream()).distinct().limit(BARS).collect(Collectors.toSet());
        return published.stream().filter(drawn::contains).toList();
    }

    /** Whether there are several values that can be compared. */
    public boolean isDrawn() {
        return DRAWN.contains(page.getComputed().definition().grain())
                && published().size() > 1;
    }

    /** The highest and the lowest value; the name of the indicator where all are the same. */
    public String getFinding() {
        var definition = page.getComputed().definition();
        var published = published();
        var highest = Collections.max(published, BY_VALUE);
        var lowest = Collections.min(published, BY_VALUE);
        return BY_VALUE.compare(highest, lowest) == 0
                ? words.name(definition)
                : texts.of(
                        "cooperation.answer.finding",
                        words.name(definition, highest),
                        words.value(definition, highest),
                        words.name(definition, lowest),
                        words.value(definition, lowest));
    }

    /** Unit of the axis where it is not a plain number; empty otherwise. */
    public String getMeasure() {
        return page.getComputed().definition().unit() == Unit.SHARE ? texts.of("cooperation.answer.percent") : "";
    }

    /** Shares in percent. */
    public String getChart() {
        var definition = page.getComputed().definition();
        var bars = drawn().stream()
                .map(value -> new DivergingBars.Bar(words.name(definition, value), number(definition.unit(), value)))
                .toList();
        var numbers = bars.stream().map(DivergingBars.Bar::value).toList();
        return new DivergingBars(definition.code(), floor(numbers), ceiling(numbers), bars).json();
    }

    private static BigDecimal number(Unit unit, IndicatorValue value) {
        var number = Objects.requireNonNull(value.value());
        return unit == Unit.SHARE ? number.movePointRight(2) : number;
    }

    private static int floor(List<BigDecimal> numbers) {
        return numbers.stream()
                .min(BigDecimal::compareTo)
                .filter(least -> least.signum() < 0)
                .map(least -> least.setScale(0, RoundingMode.FLOOR).intValue())
                .orElse(0);
    }

    private static int ceiling(List<BigDecimal> numbers) {
        return numbers.stream()
                .max(BigDecimal::compareTo)
                .filter(most -> most.signum() > 0)
                .map(most -> most.setScale(0, RoundingMode.CEILING).intValue())
                .orElse(1);
    }

    /** A picture of many bars is tall. */
    public String getSize() {
        return drawn().size() > BARS / 2 ? "tall" : "";
    }
}
