package org.caravanserai.web.charts;

import static org.caravanserai.web.charts.EChart.JSON;

import java.math.BigDecimal;
import java.util.List;

/**
 * Bars to both sides of zero, one below the other.
 *
 * @param what they measure
 * @param least where the scale begins
 * @param most where the scale ends
 */
public record DivergingBars(String what, int least, int most, List<Bar> bars) {

    public DivergingBars {
        bars = List.copyOf(bars);
    }

    /** One bar; its side is shown by position and color. */
    public record Bar(String label, BigDecimal value) {}

    /** Data for {@code k:picture}. */
    public String json() {
        var values = JSON.createArrayBuilder();
        bars.forEach(bar -> values.add(JSON.createObjectBuilder()
                .add("value", bar.value())
                .add(
                        "itemStyle",
                        JSON.createObjectBuilder()
                                .add("color", bar.value().signum() < 0 ? EChart.OTHER : EChart.ONE))));
        return EChart.json(JSON.createObjectBuilder()
                .add("grid", EChart.grid())
                .add("tooltip", JSON.createObjectBuilder().add("trigger", "item"))
                .add(
                        "xAxis",
                        JSON.createObjectBuilder()
                                .add("type", "value")
                                .add("min", least)
                                .add("max", most))
                .add("yAxis", EChart.downwards(bars.stream().map(Bar::label).toList()))
                .add(
                        "series",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("type", "bar")
                                        .add("name", what)
                                        .add("barMaxWidth", 18)
                                        .add("data", values))));
    }
}
