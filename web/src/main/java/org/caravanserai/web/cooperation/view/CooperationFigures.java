package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.cooperation.indicator.ComputeIndicator;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.web.areas.Figure;
import org.caravanserai.web.areas.FigureSource;

/** With how many countries of the usual group there is an agreement in force. */
@RequestScoped
public class CooperationFigures implements FigureSource {

    private final ComputeIndicator compute;

    @Inject
    CooperationFigures(ComputeIndicator compute) {
        this.compute = compute;
    }

    @Override
    public List<Figure> figures() {
        long countries = compute.execute("AGREEMENTS", IndicatorQuestion.PLAIN).values().stream()
                .filter(value -> value.value() != null && value.value().compareTo(BigDecimal.ZERO) > 0)
                .count();
        return List.of(new Figure(60, "cooperation.home.countries", countries, "/countries?indicator=AGREEMENTS"));
    }
}
