package org.caravanserai.cooperation.indicator;

import java.util.List;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;

/** The values of an indicator with what is needed to say how they were counted. */
public record ComputedIndicator(Indicator definition, Scope scope, List<IndicatorValue> values) {

    public ComputedIndicator {
        values = List.copyOf(values);
    }
}
