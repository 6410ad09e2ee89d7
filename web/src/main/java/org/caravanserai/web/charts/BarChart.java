package org.caravanserai.web.charts;

import static org.caravanserai.web.charts.EChart.JSON;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars of one kind, for Chart.js. Colors, direction and motion follow the reader's browser, see {@code charts.js}.
 *
 * @param lying whether the bars lie, one below the other, as is good for long labels
 */
public record BarChart(String what, boolean lying, List<Bar> bars) {

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** One bar with its number. */
    public record Bar(String label, int number) {}

    /** Data for {@code p:chart}. It is embedded in a script of the page, so nothing in it can end that script. */
    public String json() {
        var labels = JSON.createArrayBuilder(bars.stream().map(Bar::label).toList());
        var numbers = JSON.createArrayBuilder(
                new ArrayList<>(bars.stream().map(Bar::number).toList()));
        var data = JSON.createObjectBuilder()
                .add("labels", labels)
                .add(
                        "datasets",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("label", what)
                                        .add("data", numbers)));
        return JSON.createObjectBuilder()
                .add("type", "bar")
                .add("data", data)
                .add("options", JSON.createObjectBuilder().add("indexAxis", lying ? "y" : "x"))
                .build()
                .toString()
                .replace("<", "\\u003c");
    }
}
