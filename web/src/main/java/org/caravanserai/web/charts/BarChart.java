package org.caravanserai.web.charts;

import java.math.BigDecimal;
import java.util.List;

/**
 * Bars of one kind, one below the other; those below zero are fainter.
 *
 * @param what they measure
 */
public record BarChart(String what, List<Bar> bars) {

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** One bar with its number. */
    public record Bar(String label, int number) {}

    /** Data for {@code k:picture}. */
    public String json() {
        return new RankedBars(
                        what,
                        bars.stream()
                                .map(bar -> new RankedBars.Bar(
                                        bar.label(), BigDecimal.valueOf(bar.number()), bar.number() >= 0, null))
                                .toList())
                .json();
    }
}
