package org.caravanserai.web.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.web.charts.BarChart.Bar;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void labelsAndNumbersStandInTheSameOrder() {
        var chart = new BarChart("Registrations", true, List.of(new Bar("China", 3), new Bar("Côte d’Ivoire", 1)));
        assertThat(chart.json())
                .isEqualTo(
                        "{\"type\":\"bar\",\"data\":{\"labels\":[\"China\",\"Côte d’Ivoire\"],"
                                + "\"datasets\":[{\"label\":\"Registrations\",\"data\":[3,1]}]},\"options\":{\"indexAxis\":\"y\"}}");
    }

    @Test
    void noLabelEndsTheScriptItStandsIn() {
        assertThat(new BarChart("</script>", false, List.of(new Bar("<b>", 1))).json())
                .doesNotContain("<")
                .contains("\"indexAxis\":\"x\"");
    }
}
