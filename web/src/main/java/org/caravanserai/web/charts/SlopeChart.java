package org.caravanserai.web.charts;

import static org.caravanserai.web.charts.EChart.JSON;

import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;

/**
 * Values of two years, each pair joined by a line that carries its name at the later end. Those that rose differ from those that fell.
 *
 * @param from the earlier year
 * @param to the later one
 */
public record SlopeChart(String from, String to, List<Slope> slopes) {

    private static final int MARGIN = 28;
    private static final int NAMES = 190;

    public SlopeChart {
        slopes = List.copyOf(slopes);
    }

    /**
     * A line.
     *
     * @param address of the rows behind a number, to which its year is added
     */
    public record Slope(String name, BigDecimal first, BigDecimal last, String address) {}

    /** Data for {@code k:picture}. */
    public String json() {
        var drawn = JSON.createArrayBuilder();
        for (var slope : slopes) {
            var rises = slope.last().compareTo(slope.first()) >= 0;
            drawn.add(JSON.createObjectBuilder()
                    .add("type", "line")
                    .add("name", slope.name())
                    .add("symbol", rises ? "circle" : "triangle")
                    .add("symbolSize", 8)
                    .add(
                            "lineStyle",
                            JSON.createObjectBuilder().add("width", 2).add("type", rises ? "solid" : "dashed"))
                    .add("itemStyle", JSON.createObjectBuilder().add("color", rises ? EChart.ONE : EChart.OTHER))
                    .add(
                            "endLabel",
                            JSON.createObjectBuilder()
                                    .add("show", true)
                                    .add("formatter", "{a}")
                                    .add("color", "var(--ink)"))
                    .add("labelLayout", JSON.createObjectBuilder().add("moveOverlap", "shiftY"))
                    .add(
                            "data",
                            JSON.createArrayBuilder()
                                    .add(point(slope.first(), slope.address() + from))
                                    .add(point(slope.last(), slope.address() + to))));
        }
        return EChart.json(JSON.createObjectBuilder()
                .add("grid", EChart.grid().add("top", MARGIN).add("right", NAMES))
                .add("tooltip", JSON.createObjectBuilder().add("trigger", "item"))
                .add(
                        "xAxis",
                        JSON.createObjectBuilder()
                                .add("type", "category")
                                .add("boundaryGap", false)
                                .add("axisLabel", JSON.createObjectBuilder().add("hideOverlap", false))
                                .add("data", EChart.names(List.of(from, to))))
                .add("yAxis", JSON.createObjectBuilder().add("type", "value").add("min", 0))
                .add("series", drawn));
    }

    private static JsonObjectBuilder point(BigDecimal value, String address) {
        return JSON.createObjectBuilder().add("value", value).add("href", address);
    }
}
