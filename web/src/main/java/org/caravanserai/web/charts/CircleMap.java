package org.caravanserai.web.charts;

import static org.caravanserai.web.charts.EChart.JSON;

import jakarta.json.JsonArrayBuilder;
import java.math.BigDecimal;
import java.util.List;

/**
 * The land of the world without borders, and one circle a country whose area shows its number. Where a country is, the browser looks up in the
 * file of places; a country that is not in it is not drawn.
 */
public record CircleMap(List<Circle> circles) {

    /** Latitudes beyond these hold no country. */
    private static final int NORTH = 76;

    private static final int SOUTH = -50;
    private static final int EAST = 191;
    private static final int WEST = -128;

    public CircleMap {
        circles = List.copyOf(circles);
    }

    /** How a circle is colored. */
    public enum Tone {
        /** What the map is about. */
        MAIN(EChart.ONE),
        /** The other direction. */
        OPPOSITE(EChart.OTHER),
        /** What stands beside it. */
        BESIDE(EChart.FAINT);

        private final String color;

        Tone(String color) {
            this.color = color;
        }
    }

    /**
     * A country.
     *
     * @param code ISO 3166-1 alpha-2
     * @param label what is said of it when it is pointed at
     * @param size whose share of the largest is that of the area; not below 0
     * @param address where a click leads
     */
    public record Circle(String code, String label, BigDecimal size, Tone tone, String address) {}

    /** Data for {@code k:picture} with {@code map="true"}. */
    public String json() {
        var data = JSON.createArrayBuilder();
        circles.stream()
                .sorted((one, other) -> other.size().compareTo(one.size()))
                .forEach(circle -> data.add(JSON.createObjectBuilder()
                        .add("name", circle.label())
                        .add("code", circle.code())
                        .add("size", circle.size())
                        .add("href", circle.address())
                        .add("itemStyle", JSON.createObjectBuilder().add("color", circle.tone().color))));
        return EChart.json(JSON.createObjectBuilder()
                .add("tooltip", JSON.createObjectBuilder().add("trigger", "item"))
                .add(
                        "geo",
                        JSON.createObjectBuilder()
                                .add("map", "land")
                                .add("silent", true)
                                .add(
                                        "boundingCoords",
                                        JSON.createArrayBuilder()
                                                .add(corner(WEST, NORTH))
                                                .add(corner(EAST, SOUTH)))
                                .add("left", 0)
                                .add("right", 0)
                                .add("top", 0)
                                .add("bottom", 0)
                                .add(
                                        "itemStyle",
                                        JSON.createObjectBuilder()
                                                .add("areaColor", "var(--sand)")
                                                .add("borderColor", "var(--line)")))
                .add(
                        "series",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("type", "scatter")
                                        .add("coordinateSystem", "geo")
                                        .add("symbol", "circle")
                                        .add(
                                                "itemStyle",
                                                JSON.createObjectBuilder()
                                                        .add("opacity", 0.75)
                                                        .add("borderColor", "var(--surface)")
                                                        .add("borderWidth", 1))
                                        .add("data", data))));
    }

    private static JsonArrayBuilder corner(int longitude, int latitude) {
        return JSON.createArrayBuilder().add(longitude).add(latitude);
    }
}
