package org.caravanserai.web.charts;

import static org.caravanserai.web.charts.EChart.JSON;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines over the years. A year without a number is a gap.
 *
 * @param labels the years
 */
public record LineChart(List<String> labels, List<Series> series) {

    private static final List<String> COLORS =
            List.of(EChart.ONE, EChart.OTHER, "var(--info)", "var(--good)", "var(--warn)", "var(--muted)");
    private static final List<String> SYMBOLS = List.of("circle", "triangle", "rect", "diamond", "pin", "arrow");
    private static final int ALONE = 3;

    public LineChart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }

    /**
     * A line.
     *
     * @param numbers one a year; null where there is none
     * @param address of the rows behind a number, to which its year is added; empty: none
     */
    public record Series(String name, List<@Nullable Long> numbers, String address) {

        public Series {
            numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
        }
    }

    /** Data for {@code k:picture}. */
    public String json() {
        var drawn = JSON.createArrayBuilder();
        for (int i = 0; i < series.size(); i++) {
            var line = series.get(i);
            var data = JSON.createArrayBuilder();
            for (int year = 0; year < labels.size(); year++) {
                var number = line.numbers().get(year);
                var point = JSON.createObjectBuilder();
                if (number == null) {
                    point.add("value", "-");
                } else {
                    point.add("value", number);
                    if (!line.address().isEmpty()) {
                        point.add("href", line.address() + labels.get(year));
                    }
                }
                data.add(point);
            }
            drawn.add(JSON.createObjectBuilder()
                    .add("type", "line")
                    .add("name", line.name())
                    .add("symbol", SYMBOLS.get(i % SYMBOLS.size()))
                    .add("symbolSize", 8)
                    .add("connectNulls", false)
                    .add(
                            "lineStyle",
                            JSON.createObjectBuilder().add("width", ALONE).add("type", i % 2 == 0 ? "solid" : "dashed"))
                    .add("itemStyle", JSON.createObjectBuilder().add("color", COLORS.get(i % COLORS.size())))
                    .add("data", data));
        }
        return EChart.json(JSON.createObjectBuilder()
                .add("grid", EChart.grid())
                .add("tooltip", JSON.createObjectBuilder().add("trigger", "axis"))
                .add("legend", JSON.createObjectBuilder())
                .add(
                        "xAxis",
                        JSON.createObjectBuilder()
                                .add("type", "category")
                                .add("axisLabel", JSON.createObjectBuilder().add("hideOverlap", true))
                                .add("data", EChart.names(labels)))
                .add("yAxis", JSON.createObjectBuilder().add("type", "value").add("min", 0))
                .add("series", drawn));
    }
}
