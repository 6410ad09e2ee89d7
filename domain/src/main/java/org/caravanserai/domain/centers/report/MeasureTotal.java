package org.caravanserai.domain.centers.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a center, added up over its rows; amounts of different currencies have a total each.
 *
 * @param currency of the amounts; null where there are none
 * @param part sum of the parts of the rows
 * @param whole sum of what they are parts of
 * @param middle the median of the parts
 * @param rows how many rows it rests on
 */
public record MeasureTotal(
        CenterMeasure measure,
        @Nullable String currency,
        BigDecimal part,
        BigDecimal whole,
        BigDecimal middle,
        long rows) {

    /** The decimals of a value. */
    static final int SCALE = 4;

    /** The value as a factor, with four decimals; null where there is nothing to divide by. */
    public @Nullable BigDecimal value() {
        if (measure.isMedian()) {
            return rows == 0 ? null : middle.setScale(SCALE, RoundingMode.HALF_UP);
        }
        if (measure.isCount()) {
            return part.setScale(SCALE, RoundingMode.HALF_UP);
        }
        return whole.signum() == 0 ? null : part.divide(whole, SCALE, RoundingMode.HALF_UP);
    }
}
