package org.caravanserai.domain.exchanges.places;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.caravanserai.domain.shared.Invalid;

/** The weight of an entry; negative where it corrects an earlier one. */
public record Weight(int persons, BigDecimal semesters, BigDecimal months) {

    public static final Weight NOTHING = new Weight(0, BigDecimal.ZERO, BigDecimal.ZERO);

    public static final int MOST = 10_000;
    private static final BigDecimal MOST_MONTHS = new BigDecimal(120_000);

    private static final BigDecimal DAYS_A_MONTH = new BigDecimal(30);
    private static final BigDecimal MONTHS_A_SEMESTER = new BigDecimal(5);

    /** One person for a number of days: 30 are a month, five months a semester. */
    public static Weight ofDays(int days) {
        var number = new BigDecimal(days);
        return new Weight(
                1,
                number.divide(DAYS_A_MONTH.multiply(MONTHS_A_SEMESTER), 2, RoundingMode.HALF_UP),
                number.divide(DAYS_A_MONTH, 2, RoundingMode.HALF_UP));
    }

    /** One person for a term. */
    public static Weight of(Term term) {
        return new Weight(1, term.semesters(), term.months());
    }

    public Weight plus(Weight other) {
        return new Weight(persons + other.persons, semesters.add(other.semesters), months.add(other.months));
    }

    /** The weight to add to {@code other} to get this one. */
    public Weight minus(Weight other) {
        return new Weight(persons - other.persons, semesters.subtract(other.semesters), months.subtract(other.months));
    }

    public boolean isNothing() {
        return persons == 0 && semesters.signum() == 0 && months.signum() == 0;
    }

    /** What is wrong with it as a correction. */
    public Invalid.Collector faults() {
        return new Invalid.Collector()
                .check(Math.abs(persons) <= MOST, "persons", "between", -MOST, MOST)
                .check(isSmall(semesters), "semesters", "not-months")
                .check(isSmall(months), "personMonths", "not-months")
                .check(!isNothing(), "persons", "nothing-to-correct");
    }

    private static boolean isSmall(BigDecimal number) {
        return number.abs().compareTo(MOST_MONTHS) <= 0
                && number.stripTrailingZeros().scale() <= 2;
    }
}
