package org.caravanserai.web.charts;

import static org.caravanserai.web.charts.EChart.JSON;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * Periods one below the other on a scale of years, with a line at today.
 *
 * @param todayLabel text at the line
 */
public record PeriodBars(LocalDate today, String todayLabel, List<Bar> bars) {

    private static final int DAYS = 365;
    private static final int MOST_YEARS = 12;

    public PeriodBars {
        bars = List.copyOf(bars);
    }

    /** One period; {@code soon}: it ends soon and has another color. */
    public record Bar(String label, LocalDate from, LocalDate to, boolean soon) {}

    /** Data for {@code k:picture}. */
    public String json() {
        var offsets = JSON.createArrayBuilder();
        var lengths = JSON.createArrayBuilder();
        bars.forEach(bar -> {
            offsets.add(year(bar.from()));
            lengths.add(JSON.createObjectBuilder()
                    .add("value", year(bar.to()).subtract(year(bar.from())))
                    .add("from", bar.from().toString())
                    .add("to", bar.to().toString())
                    .add("itemStyle", JSON.createObjectBuilder().add("color", bar.soon() ? EChart.OTHER : EChart.ONE)));
        });
        int first = bars.stream().mapToInt(bar -> bar.from().getYear()).min().orElse(today.getYear());
        int last = bars.stream().mapToInt(bar -> bar.to().getYear()).max().orElse(today.getYear());
        int end = Math.max(last, today.getYear()) + 1;
        int step = (end - first) / MOST_YEARS + 1;
        return EChart.json(JSON.createObjectBuilder()
                .add("grid", EChart.grid())
                .add("tooltip", JSON.createObjectBuilder().add("trigger", "item"))
                .add(
                        "xAxis",
                        JSON.createObjectBuilder()
                                .add("type", "value")
                                .add("min", first - first % step)
                                .add("max", end)
                                .add("interval", step)
                                .add("axisLabel", JSON.createObjectBuilder().add("formatter", "year")))
                .add("yAxis", EChart.downwards(bars.stream().map(Bar::label).toList()))
                .add(
                        "series",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("type", "bar")
                                        .add("stack", "period")
                                        .add("silent", true)
                                        .add(
                                                "itemStyle",
                                                JSON.createObjectBuilder().add("color", "transparent"))
                                        .add("data", offsets))
                                .add(JSON.createObjectBuilder()
                                        .add("type", "bar")
                                        .add("stack", "period")
                                        .add("barMaxWidth", 16)
                                        .add("data", lengths)
                                        .add(
                                                "markLine",
                                                JSON.createObjectBuilder()
                                                        .add("symbol", "none")
                                                        .add("silent", true)
                                                        .add(
                                                                "label",
                                                                JSON.createObjectBuilder()
                                                                        .add("formatter", todayLabel)
                                                                        .add("position", "start")
                                                                        .add("color", "var(--ink)"))
                                                        .add(
                                                                "lineStyle",
                                                                JSON.createObjectBuilder()
                                                                        .add("color", EChart.FAINT))
                                                        .add(
                                                                "data",
                                                                JSON.createArrayBuilder()
                                                                        .add(JSON.createObjectBuilder()
                                                                                .add("xAxis", year(today))))))));
    }

    /** The day as a year with its part. */
    private static BigDecimal year(LocalDate day) {
        return BigDecimal.valueOf(day.getYear())
                .add(BigDecimal.valueOf(day.getDayOfYear() - 1)
                        .divide(BigDecimal.valueOf(DAYS), 3, RoundingMode.HALF_UP));
    }
}
