package org.caravanserai.web.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.web.charts.BarChart.Bar;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void labelsAndNumbersStandInTheSameOrder() {
        var chart = new BarChart("Registrations", List.of(new Bar("China", 3), new Bar("Côte d’Ivoire", -1)));
        assertThat(chart.json())
                .contains("\"data\":[\"China\",\"Côte d’Ivoire\"]")
                .contains("\"data\":[{\"value\":3,\"itemStyle\":{\"color\":\"var(--action)\"}},"
                        + "{\"value\":-1,\"itemStyle\":{\"color\":\"var(--control)\"}}]");
    }
}
