package org.caravanserai.domain.centers.teaching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What people want to know of a class before they enrol.
 *
 * @param fee null: it costs nothing
 * @param dueOn the last day on which the fee is to be paid
 * @param included what the fee includes; may be empty
 * @param refunds what is given back to whom, and until when; may be empty
 * @param minAttendance percent of the sessions that the course asks for; 0: none
 * @param minScore percent of the points that the course asks for; 0: none
 * @param plannedMinutes length of all sessions that are planned or were held
 */
public record ClassOffer(
        @Nullable Money fee,
        @Nullable LocalDate dueOn,
        LocalizedText included,
        LocalizedText refunds,
        int minAttendance,
        int minScore,
        int plannedMinutes) {

    private static final BigDecimal MINUTES = new BigDecimal(60);

    /** Hours of 60 minutes, with at most two decimals. */
    public static BigDecimal hours(long minutes) {
        var hours =
                new BigDecimal(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP).stripTrailingZeros();
        return hours.scale() < 0 ? hours.setScale(0) : hours;
    }

    public BigDecimal plannedHours() {
        return hours(plannedMinutes);
    }
}
