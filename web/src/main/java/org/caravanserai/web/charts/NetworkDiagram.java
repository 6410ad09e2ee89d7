package org.caravanserai.web.charts;

import static org.caravanserai.web.charts.EChart.JSON;

import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;

/** Network of connections; the width of a line shows the depth, a dashed line is a mere contact. */
public record NetworkDiagram(List<Edge> edges) {

    private static final int STEP = 2;
    /** With more nodes their names stand around the circle, each in the direction away from its middle. */
    private static final int NAMES_BELOW = 12;

    public NetworkDiagram {
        edges = List.copyOf(edges);
    }

    /** A connection; {@code depth} is 0 to 5. */
    public record Edge(Node from, Node to, int depth) {}

    /** A node with its name; {@code home} is drawn in another color. */
    public record Node(String key, String name, boolean home) {}

    /** Data for {@code k:picture}. */
    public String json() {
        var nodes = new LinkedHashMap<String, Node>();
        var links = JSON.createArrayBuilder();
        edges.forEach(edge -> {
            nodes.put(edge.from().key(), edge.from());
            nodes.put(edge.to().key(), edge.to());
            links.add(JSON.createObjectBuilder()
                    .add("source", edge.from().key())
                    .add("target", edge.to().key())
                    .add(
                            "lineStyle",
                            JSON.createObjectBuilder()
                                    .add("width", 1 + STEP * edge.depth())
                                    .add("type", edge.depth() == 0 ? "dashed" : "solid")
                                    .add("color", EChart.FAINT)
                                    .add("opacity", 0.7)));
        });
        var data = JSON.createArrayBuilder();
        nodes.values()
                .forEach(node -> data.add(JSON.createObjectBuilder()
                        .add("name", node.key())
                        .add("symbolSize", node.home() ? 22 : 14)
                        .add(
                                "itemStyle",
                                JSON.createObjectBuilder().add("color", node.home() ? EChart.OTHER : EChart.ONE))
                        .add(
                                "label",
                                JSON.createObjectBuilder()
                                        .add(
                                                "formatter",
                                                node.name().replace('{', '(').replace('}', ')')))));
        boolean around = nodes.size() > NAMES_BELOW;
        return EChart.json(JSON.createObjectBuilder()
                .add("tooltip", JSON.createObjectBuilder().add("show", false))
                .add(
                        "series",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("type", "graph")
                                        .add("layout", "circular")
                                        .add(
                                                "circular",
                                                JSON.createObjectBuilder().add("rotateLabel", around))
                                        .add("left", "20%")
                                        .add("right", "20%")
                                        .add("top", around ? "30%" : "12%")
                                        .add("bottom", around ? "30%" : "12%")
                                        .add("silent", true)
                                        .add("label", label(around))
                                        .add("data", data)
                                        .add("links", links))));
    }

    private static JsonObjectBuilder label(boolean around) {
        var label = JSON.createObjectBuilder().add("show", true).add("color", "var(--ink)");
        return around
                ? label.add("position", "right")
                : label.add("position", "bottom")
                        .add("backgroundColor", "var(--surface)")
                        .add("padding", 2);
    }
}
