package org.caravanserai.domain.centers.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A row that a measure of a center rests on. It tells no name of a learner.
 *
 * @param reference code of a class or an event, a year, a side, a kind of post with its side; empty for a learner
 * @param title of the class or event; empty where it has none
 * @param part what is added up above the line
 * @param whole what is added up below it
 * @param currency of the amounts; null where there are none
 */
public record MeasureRow(
        String reference,
        LocalizedText title,
        LocalDate day,
        BigDecimal part,
        BigDecimal whole,
        @Nullable String currency) {

    /** The measure of this row alone, as a factor; null where there is nothing to divide by. */
    public @Nullable BigDecimal value() {
        return whole.signum() == 0 ? null : part.divide(whole, MeasureTotal.SCALE, RoundingMode.HALF_UP);
    }
}
