package org.caravanserai.domain.exchanges.places;

import java.math.BigDecimal;
import org.caravanserai.domain.exchanges.agreement.BalanceUnit;
import org.caravanserai.domain.shared.AcademicYear;

/** What one organization has sent another more than it received in one academic year; less than 0: it has received more. */
public record BalanceYear(AcademicYear year, int persons, BigDecimal semesters, BigDecimal personMonths) {

    BigDecimal in(BalanceUnit unit) {
        return switch (unit) {
            case PERSONS -> BigDecimal.valueOf(persons);
            case SEMESTERS -> semesters;
            case PERSON_MONTHS -> personMonths;
        };
    }

    /** The year from the other side's point of view. */
    public BalanceYear negated() {
        return new BalanceYear(year, -persons, semesters.negate(), personMonths.negate());
    }
}
