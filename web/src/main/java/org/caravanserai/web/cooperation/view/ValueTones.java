package org.caravanserai.web.cooperation.view;

import java.math.BigDecimal;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.jspecify.annotations.Nullable;

/** The color of a value by the name of a style; the value itself stands beside it, so that nobody depends on the color. */
public final class ValueTones {

    private static final BigDecimal FAR = new BigDecimal("0.6");
    private static final BigDecimal NEAR = new BigDecimal("0.2");
    private static final int STEPS = 5;

    private ValueTones() {}

    public static String of(Indicator.Unit unit, @Nullable IndicatorValue found) {
        var value = found == null ? null : found.value();
        if (value == null) {
            return "none";
        }
        return switch (unit) {
            case BALANCE -> balance(value);
            case SHARE -> step(value, BigDecimal.ONE);
            case SCORE -> step(value, BigDecimal.valueOf(100));
            case LEVEL -> "up" + value.intValue();
            case CLASS -> "class" + value.intValue();
            case PERSONS, COUNT, SEMESTERS, DAYS, HOURS, MONEY -> count(value);
        };
    }

    private static String balance(BigDecimal value) {
        var size = value.abs();
        if (size.compareTo(NEAR) <= 0) {
            return "even";
        }
        var side = value.signum() > 0 ? "in" : "out";
        return size.compareTo(FAR) > 0 ? side + "2" : side + "1";
    }

    private static String step(BigDecimal value, BigDecimal most) {
        return "up"
                + Math.min(
                        STEPS,
                        value.multiply(BigDecimal.valueOf(STEPS))
                                .divideToIntegralValue(most)
                                .intValue());
    }

    /** In powers of ten: none, a few, tens, hundreds … */
    private static String count(BigDecimal value) {
        if (value.signum() <= 0) {
            return "up0";
        }
        return "up" + Math.min(STEPS, 1 + (int) Math.log10(value.doubleValue()));
    }
}
