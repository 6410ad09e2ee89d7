package org.caravanserai.web.charts;

import static org.caravanserai.web.charts.EChart.JSON;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns beside each other, of one or two series.
 *
 * @param labels texts below the columns
 */
public record ColumnChart(List<String> labels, List<Series> series) {

    public ColumnChart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }

    /** The numbers of a series, one a label; null where there is no column. */
    public record Series(String name, List<@Nullable Long> numbers) {

        public Series {
            numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
        }
    }

    /** Data for {@code k:picture}. */
    public String json() {
        var drawn = JSON.createArrayBuilder();
        for (int i = 0; i < series.size(); i++) {
            var numbers = JSON.createArrayBuilder();
            series.get(i).numbers().forEach(number -> {
                if (number == null) {
                    numbers.addNull();
                } else {
                    numbers.add(number);
                }
            });
            drawn.add(JSON.createObjectBuilder()
                    .add("type", "bar")
                    .add("name", series.get(i).name())
                    .add("barMaxWidth", 48)
                    .add("itemStyle", JSON.createObjectBuilder().add("color", i == 0 ? EChart.ONE : EChart.OTHER))
                    .add(
                            "label",
                            JSON.createObjectBuilder()
                                    .add("show", true)
                                    .add("position", "top")
                                    .add("color", "var(--ink)"))
                    .add("data", numbers));
        }
        var options = JSON.createObjectBuilder()
                .add("grid", EChart.grid())
                .add("tooltip", JSON.createObjectBuilder().add("trigger", "item"))
                .add("xAxis", JSON.createObjectBuilder().add("type", "category").add("data", EChart.names(labels)))
                .add("yAxis", JSON.createObjectBuilder().add("type", "value").add("minInterval", 1))
                .add("series", drawn);
        if (series.size() > 1) {
            options.add("legend", JSON.createObjectBuilder());
        }
        return EChart.json(options);
    }
}
