package org.caravanserai.domain.exchanges.places;

import java.math.BigDecimal;

/** The part of an academic year that a stay takes. */
public enum Term {
    FULL_YEAR(new BigDecimal("2.00"), new BigDecimal("10.00")),
    FIRST(new BigDecimal("1.00"), new BigDecimal("5.00")),
    SECOND(new BigDecimal("1.00"), new BigDecimal("5.00"));

    private final BigDecimal semesters;
    private final BigDecimal months;

    Term(BigDecimal semesters, BigDecimal months) {
        this.semesters = semesters;
        this.months = months;
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
