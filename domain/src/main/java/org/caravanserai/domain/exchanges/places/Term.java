package org.caravanserai.domain.exchanges.places;

import java.math.BigDecimal;

/** The part of an academic year that a stay takes. */
public enum Term {
    FULL_YEAR(new BigDecimal("2.00"), new BigDecimal("10.00"), 200),
    FIRST(new BigDecimal("1.00"), new BigDecimal("5.00"), 100),
    SECOND(new BigDecimal("1.00"), new BigDecimal("5.00"), 100);

    private final BigDecimal semesters;
    private final BigDecimal months;
    private final int fewestDays;

    Term(BigDecimal semesters, BigDecimal months, int fewestDays) {
        this.semesters = semesters;
        this.months = months;
        this.fewestDays = fewestDays;
    }

    /** A shorter stay counts by its days: two thirds of the days of the term's months, which the shortest semesters last. */
    public int fewestDays() {
        return fewestDays;
    }

    /** Its weight in the ledger, in semesters. */
    public BigDecimal semesters() {
        return semesters;
    }

    /** Its weight in the ledger, in months: five a semester. */
    public BigDecimal months() {
        return months;
    }
}
