package org.caravanserai.domain.centers.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.caravanserai.domain.shared.Invalid;

/**
 * Targets of a year.
 *
 * @param values by figure; figures without a target are left out
 */
public record YearTargets(Map<YearFigure, BigDecimal> values) implements Serializable {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    /**
     * @throws Invalid {@code between} for a share above 100 percent or a number that nobody reaches
     */
    public YearTargets {
        var faults = new Invalid.Collector();
        values.forEach((figure, value) -> {
            var most = figure.isPercent() ? WHOLE : MOST;
            faults.check(
                    value.signum() >= 0
                            && value.compareTo(most) <= 0
                            && value.stripTrailingZeros().scale() <= 1,
                    "targets." + figure.name(),
                    "between",
                    0,
                    most.intValue());
        });
        faults.throwIfAny();
        var copy = new EnumMap<YearFigure, BigDecimal>(YearFigure.class);
        values.forEach((figure, value) -> copy.put(figure, plain(value)));
        values = Collections.unmodifiableMap(copy);
    }

    /** Without zeros at the end, so that equal numbers are written alike. */
    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
