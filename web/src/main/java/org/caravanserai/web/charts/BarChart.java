package org.caravanserai.web.charts;

import jakarta.json.Json;
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
        var labels = Json.createArrayBuilder(bars.stream().map(Bar::label).toList());
        var numbers = Json.createArrayBuilder(
                new ArrayList<>(bars.stream().map(Bar::number).toList()));
        var data = Json.createObjectBuilder()
                .add("labels", labels)
                .add(
                        "datasets",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("label", what)
                                        .add("data", numbers)));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", data)
                .add("options", Json.createObjectBuilder().add("indexAxis", lying ? "y" : "x"))
                .build()
                .toString()
                .replace("<", "\\u003c");
    }
}
