package org.caravanserai.domain.exchanges.agreement;

import java.io.Serializable;
import java.math.BigDecimal;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * How many people may go in one academic year, where it is another number than usual under a {@link Condition}. Immutable.
 *
 * @param persons 0 to 10,000; 0: the exchange pauses in this year
 * @param months of all of them together; null where not agreed for this year
 * @param days of all of them together, where the parties count in days; null otherwise
 */
public record PlacesInYear(
        AcademicYear year,
        int persons,
        @Nullable BigDecimal months,
        @Nullable BigDecimal days) implements Serializable {

    public PlacesInYear {
        new Invalid.Collector()
                .check(
                        persons >= 0 && persons <= Condition.MOST_PERSONS,
                        "persons",
                        "between",
                        0,
                        Condition.MOST_PERSONS)
                .check(Condition.isMonths(months), "months", "not-months")
                .check(Condition.isDays(days), "days", "not-days")
                .check(months == null || days == null, "days", "months-or-days")
                .throwIfAny();
        months = months == null || persons == 0 ? null : months.setScale(2);
        days = days == null || persons == 0 ? null : days.setScale(2);
    }
}
