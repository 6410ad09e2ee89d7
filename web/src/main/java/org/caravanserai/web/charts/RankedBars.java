package org.caravanserai.web.charts;

import static org.caravanserai.web.charts.EChart.JSON;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars one below the other, the first on top, each with its number.
 *
 * @param what they measure
 */
public record RankedBars(String what, List<Bar> bars) {

    private static final int NARROW = 18;

    public RankedBars {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param marked whether it stands out from the others
     * @param address where a click leads; null: nowhere
     */
    public record Bar(
            String label,
            BigDecimal value,
            boolean marked,
            @Nullable String address) {}

    /** Data for {@code k:picture}. */
    public String json() {
        var values = JSON.createArrayBuilder();
        for (var bar : bars) {
            var drawn = JSON.createObjectBuilder()
                    .add("value", bar.value())
                    .add(
                            "itemStyle",
                            JSON.createObjectBuilder().add("color", bar.marked() ? EChart.ONE : EChart.FAINT));
            if (bar.address() != null) {
                drawn.add("href", bar.address());
            }
            values.add(drawn);
        }
        return EChart.json(JSON.createObjectBuilder()
                .add("grid", EChart.grid().add("top", 8).add("right", 72))
                .add("tooltip", JSON.createObjectBuilder().add("trigger", "item"))
                .add("xAxis", JSON.createObjectBuilder().add("type", "value"))
                .add("yAxis", EChart.downwards(bars.stream().map(Bar::label).toList()))
                .add(
                        "series",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("type", "bar")
                                        .add("name", what)
                                        .add("barMaxWidth", NARROW)
                                        .add(
                                                "label",
                                                JSON.createObjectBuilder()
                                                        .add("show", true)
                                                        .add("position", "right")
                                                        .add("color", "var(--ink)"))
                                        .add("data", values))));
    }
}
