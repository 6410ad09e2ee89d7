package org.caravanserai.web.charts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }

    private static JsonObject series(String json, int number) {
        return read(json).getJsonArray("series").getJsonObject(number);
    }

    @Test
    void anEmptyCellIsOnlyOutlined() {
        var map = new HeatMap(
                List.of("Forum", "</script>"),
                List.of("Kazakhstan"),
                List.of(new HeatMap.Cell(0, 0, 2, 2), new HeatMap.Cell(1, 0, 0, 0)));
        var data = series(map.json(), 0).getJsonArray("data");
        assertThat(data).hasSize(2);
        assertThat(data.getJsonObject(0).getJsonArray("value").getInt(3)).isEqualTo(2);
        assertThat(data.getJsonObject(1).getJsonObject("label").getBoolean("show"))
                .isFalse();
        assertThat(read(map.json())
                        .getJsonObject("visualMap")
                        .getJsonArray("pieces")
                        .getJsonObject(0)
                        .getString("color"))
                .isEqualTo("transparent");
    }

    @Test
    void twoSeriesHaveALegendAndOneHasNone() {
        var in = new ColumnChart.Series("In", List.of(1L, 2L));
        var out = new ColumnChart.Series("Out", List.of(3L, 4L));
        assertThat(read(new ColumnChart(List.of("2025", "2026"), List.of(in, out)).json()))
                .containsKey("legend");
        assertThat(read(new ColumnChart(List.of("0", "1"), List.of(in)).json())).doesNotContainKey("legend");
        assertThat(series(new ColumnChart(List.of("2025", "2026"), List.of(in, out)).json(), 1)
                        .getJsonArray("data")
                        .getInt(1))
                .isEqualTo(4);
    }

    @Test
    void aDeeperConnectionIsWider() {
        var home = new NetworkDiagram.Node("nanjing", "Nanjing {a}", true);
        var network = new NetworkDiagram(List.of(
                new NetworkDiagram.Edge(home, new NetworkDiagram.Node("almaty", "Almaty", false), 4),
                new NetworkDiagram.Edge(home, new NetworkDiagram.Node("cairo", "Cairo", false), 0)));
        var graph = series(network.json(), 0);
        assertThat(graph.getJsonArray("data")).hasSize(3);
        var links = graph.getJsonArray("links");
        assertThat(links.getJsonObject(0).getJsonObject("lineStyle").getInt("width"))
                .isEqualTo(9);
        assertThat(links.getJsonObject(1).getJsonObject("lineStyle").getString("type"))
                .isEqualTo("dashed");
        assertThat(network.json()).as("braces are placeholders").contains("Nanjing (a)");
    }

    @Test
    void aYearWithoutANumberIsAGapInTheLine() {
        var numbers = new ArrayList<@Nullable BigDecimal>();
        numbers.add(new BigDecimal("5"));
        numbers.add(null);
        var line = new LineChart(List.of("2017", "2018"), List.of(new LineChart.Series("In", numbers, "/rows?year=")));
        var data = series(line.json(), 0).getJsonArray("data");
        assertThat(data.getJsonObject(0).getInt("value")).isEqualTo(5);
        assertThat(data.getJsonObject(0).getString("href")).isEqualTo("/rows?year=2017");
        assertThat(data.getJsonObject(1).getString("value")).isEqualTo("-");
        assertThat(data.getJsonObject(1)).doesNotContainKey("href");
    }

    @Test
    void severalPicturesHaveOneScaleThatEndsAtARoundNumber() {
        var line = new LineChart(List.of("2018"), List.of());
        assertThat(line.upTo(new BigDecimal("28023")).most()).isEqualByComparingTo("30000");
        assertThat(line.upTo(new BigDecimal("11.50")).most()).isEqualByComparingTo("15");
        assertThat(line.upTo(BigDecimal.ONE).most()).isEqualByComparingTo("1");
    }

    @Test
    void aBarLeadsToTheRowsBehindIt() {
        var bars = new RankedBars(
                "Students", List.of(new RankedBars.Bar("Kazakhstan", new BigDecimal("62.24"), true, "/rows")));
        var bar = series(bars.json(), 0).getJsonArray("data").getJsonObject(0);
        assertThat(bar.getJsonNumber("value").bigDecimalValue()).isEqualByComparingTo("62.24");
        assertThat(bar.getString("href")).isEqualTo("/rows");
    }

    @Test
    void largeCirclesLieBelowSmallOnes() {
        var map = new CircleMap(List.of(
                new CircleMap.Circle("KZ", "Kazakhstan: 1", BigDecimal.ONE, CircleMap.Tone.MAIN, "/countries/KZ"),
                new CircleMap.Circle("KR", "Korea: 10", BigDecimal.TEN, CircleMap.Tone.BESIDE, "/countries/KR")));
        var data = series(map.json(), 0).getJsonArray("data");
        assertThat(data.getJsonObject(0).getString("code")).isEqualTo("KR");
        assertThat(data.getJsonObject(1).getInt("size")).isEqualTo(1);
        assertThat(data.getJsonObject(1).getString("href")).isEqualTo("/countries/KZ");
    }
}
