package org.caravanserai.web.charts;

import static org.caravanserai.web.charts.EChart.JSON;

import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * A field of cells, darker where there is more; a cell with nothing is only outlined.
 *
 * @param columns their names
 * @param rows their names, from the top
 * @param cells every cell, row by row
 */
public record HeatMap(List<String> columns, List<String> rows, List<Cell> cells) {

    private static final int SLANT = 50;

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /**
     * One cell. A shade without a number is drawn without a label.
     *
     * @param shade 0 nothing, 1 little, 2 more, 3 most
     */
    public record Cell(int column, int row, long number, int shade) {}

    /** Data for {@code k:picture}. */
    public String json() {
        var data = JSON.createArrayBuilder();
        cells.forEach(cell -> data.add(JSON.createObjectBuilder()
                .add(
                        "value",
                        JSON.createArrayBuilder()
                                .add(cell.column())
                                .add(cell.row())
                                .add(cell.shade())
                                .add(cell.number()))
                .add(
                        "label",
                        JSON.createObjectBuilder()
                                .add("show", cell.number() > 0)
                                .add("color", cell.shade() > 1 ? "var(--surface)" : "var(--ink)"))
                .add(
                        "itemStyle",
                        JSON.createObjectBuilder()
                                .add("borderColor", cell.shade() == 0 ? "var(--line)" : "var(--surface)")
                                .add("borderWidth", 1))));
        return EChart.json(JSON.createObjectBuilder()
                .add("grid", EChart.grid())
                .add("tooltip", JSON.createObjectBuilder().add("trigger", "item"))
                .add(
                        "xAxis",
                        JSON.createObjectBuilder()
                                .add("type", "category")
                                .add("position", "top")
                                .add(
                                        "axisLabel",
                                        JSON.createObjectBuilder()
                                                .add("rotate", SLANT)
                                                .add("interval", 0)
                                                .add("hideOverlap", false))
                                .add("data", EChart.names(columns)))
                .add(
                        "yAxis",
                        JSON.createObjectBuilder()
                                .add("type", "category")
                                .add("inverse", true)
                                .add("axisLabel", JSON.createObjectBuilder().add("interval", 0))
                                .add("data", EChart.names(rows)))
                .add(
                        "visualMap",
                        JSON.createObjectBuilder()
                                .add("show", false)
                                .add("type", "piecewise")
                                .add("dimension", 2)
                                .add(
                                        "pieces",
                                        JSON.createArrayBuilder()
                                                .add(piece(0, "transparent"))
                                                .add(piece(1, "var(--action-soft)"))
                                                .add(piece(2, EChart.ONE))
                                                .add(piece(3, "var(--action-strong)"))))
                .add(
                        "series",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("type", "heatmap")
                                        .add("data", data))));
    }

    private static JsonObjectBuilder piece(int shade, String color) {
        return JSON.createObjectBuilder().add("value", shade).add("color", color);
    }
}
