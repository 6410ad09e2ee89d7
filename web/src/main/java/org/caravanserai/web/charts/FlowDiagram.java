package org.caravanserai.web.charts;

import static org.caravanserai.web.charts.EChart.JSON;

import java.util.LinkedHashMap;
import java.util.List;

/** Flows between places, as wide as they are large (Sankey). */
public record FlowDiagram(List<Flow> flows) {

    public FlowDiagram {
        flows = List.copyOf(flows);
    }

    /**
     * One flow. Places are known by their keys: the same country stands on the left as an origin and on the right as a destination.
     */
    public record Flow(Place from, Place to, long persons) {}

    /** A place with its name; {@code home} is drawn in another color. */
    public record Place(String key, String name, boolean home) {}

    /** Data for {@code k:picture}. */
    public String json() {
        var places = new LinkedHashMap<String, Place>();
        var links = JSON.createArrayBuilder();
        flows.forEach(flow -> {
            places.put(flow.from().key(), flow.from());
            places.put(flow.to().key(), flow.to());
            links.add(JSON.createObjectBuilder()
                    .add("source", flow.from().key())
                    .add("target", flow.to().key())
                    .add("value", flow.persons()));
        });
        var nodes = JSON.createArrayBuilder();
        places.values()
                .forEach(place -> nodes.add(JSON.createObjectBuilder()
                        .add("name", place.key())
                        .add("counted", !place.home())
                        .add("label", JSON.createObjectBuilder().add("formatter", escaped(place.name())))
                        .add(
                                "itemStyle",
                                JSON.createObjectBuilder().add("color", place.home() ? EChart.OTHER : EChart.ONE))));
        return EChart.json(JSON.createObjectBuilder()
                .add("tooltip", JSON.createObjectBuilder().add("show", false))
                .add(
                        "series",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("type", "sankey")
                                        .add("left", 8)
                                        .add("right", "22%")
                                        .add("top", 8)
                                        .add("bottom", 8)
                                        .add("nodeGap", 10)
                                        .add("draggable", false)
                                        .add("label", JSON.createObjectBuilder().add("color", "var(--ink)"))
                                        .add(
                                                "lineStyle",
                                                JSON.createObjectBuilder()
                                                        .add("color", "source")
                                                        .add("opacity", 0.35))
                                        .add("data", nodes)
                                        .add("links", links))));
    }

    /** Braces would be read as placeholders. */
    private static String escaped(String name) {
        return name.replace('{', '(').replace('}', ')');
    }
}
