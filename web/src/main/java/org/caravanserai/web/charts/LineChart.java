package org.caravanserai.web.charts;

import static org.caravanserai.web.charts.EChart.JSON;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines over the years. A year without a number is a gap.
 *
 * @param labels the years
 * @param most where the scale ends, so that several pictures have the same; null: at the largest number
 */
public record LineChart(
        List<String> labels, List<Series> series, @Nullable BigDecimal most) {

    private static final List<String> COLORS =
            List.of(EChart.ONE, EChart.OTHER, "var(--info)", "var(--good)", "var(--warn)", "var(--muted)");
    private static final List<String> SYMBOLS = List.of("circle", "triangle", "rect", "diamond", "pin", "arrow");
    private static final int ALONE = 3;

    public LineChart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }

    /** One with a scale of its own. */
    public LineChart(List<String> labels, List<Series> series) {
        this(labels, series, null);
    }

    /** The same lines on a scale with room for a number. It ends at a multiple of a power of ten. */
    public LineChart upTo(BigDecimal largest) {
        int digits = Math.max(0, largest.precision() - largest.scale() - 1);
        var step = BigDecimal.TEN.pow(digits).divide(BigDecimal.valueOf(2));
        return new LineChart(
                labels, series, largest.divide(step, 0, RoundingMode.CEILING).multiply(step));
    }

    /**
     * A line.
     *
     * @param numbers one a year; null where there is none
     * @param address of the rows behind a number, to which its year is added; empty: none
     */
    public record Series(String name, List<@Nullable BigDecimal> numbers, String address) {

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
        var scale = JSON.createObjectBuilder().add("type", "value").add("min", 0);
        if (most != null) {
            scale.add("max", most);
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
                .add("yAxis", scale)
                .add("series", drawn));
    }
}
