package org.caravanserai.cooperation.indicator;

import java.util.List;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The values of an indicator with what is needed to say how they were counted.
 *
 * @param table by which levels were counted; null where the indicator does not rest on levels
 */
public record ComputedIndicator(
        Indicator definition,
        Scope scope,
        List<IndicatorValue> values,
        @Nullable LevelTable table) {

    public ComputedIndicator {
        values = List.copyOf(values);
    }

    /** What the values say together. */
    public ValueFinding finding() {
        return ValueFinding.of(definition.unit(), values);
    }

    /** How many values say something: those that may be told and are not zero. */
    public long told() {
        return values.stream()
                .map(IndicatorValue::value)
                .filter(value -> value != null && value.signum() != 0)
                .count();
    }

    /** Whether counts of people are rounded in it. */
    public boolean rounded() {
        return scope.isRounded();
    }
}
