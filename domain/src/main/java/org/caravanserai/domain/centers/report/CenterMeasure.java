package org.caravanserai.domain.centers.report;

import java.time.LocalDate;

/** What is measured about one center. Each is a sum divided by another over rows of what happened, except where it says so. */
public enum CenterMeasure {
    /** Learners by places of the classes that were held. */
    FILL(Unit.PERCENT, 12),
    /** Classes held by classes offered. */
    GO(Unit.PERCENT, 12),
    /** Marks of those who were there by marks without excused absences. */
    ATT(Unit.PERCENT, 12),
    /** Attendance, with late arrivals counted as missing. */
    ATTS(Unit.PERCENT, 12),
    /** Enrolments completed by enrolments that are over. */
    COMPL(Unit.PERCENT, 12),
    /** Learners who passed by learners assessed in final assessments. */
    PASS(Unit.PERCENT, 12),
    /** Levels of the CEFR gained in 100 hours of courses. */
    GAIN(Unit.NUMBER, 12),
    /** The median of hours of classes until a learner reached B2. */
    H2B2(Unit.HOURS, 60),
    /** What was spent by hours that learners attended, when all was spent in one currency. */
    COST(Unit.MONEY, 12),
    /** What was spent of the approved budgets of the years in the period, by currency. */
    BEXE(Unit.PERCENT, 12),
    /** The host's share of all contributions, by currency. */
    SHARE(Unit.PERCENT, 0),
    /** Annual reports made in time by reports that were due. */
    RPT(Unit.PERCENT, 36),
    /** People registered for an event of the host. */
    EVREG(Unit.NUMBER, 12),
    /** People counted at events of the host by people registered, of events whose audience was counted. */
    EVT(Unit.PERCENT, 12),
    /** Planned posts that somebody holds today, a row for each kind of post and side. */
    STAFF(Unit.PERCENT, 12),
    /** Teachers of whom a permit to work or to live there ends within 90 days; a number by itself. */
    VISA90(Unit.NUMBER, 0),
    /** Verifications per 100 certificates. */
    CERT(Unit.NUMBER, 12);

    /** Unit of a value. */
    public enum Unit {
        PERCENT,
        NUMBER,
        HOURS,
        /** Money in the currency of the value. */
        MONEY
    }

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final Unit unit;
    private final int months;

    CenterMeasure(Unit unit, int months) {
        this.unit = unit;
        this.months = months;
    }

    public Unit unit() {
        return unit;
    }

    /** The period that it covers, in months; 0: the whole history. */
    public int months() {
        return months;
    }

    /** The first day that counts, as of a day. */
    public LocalDate since(LocalDate day) {
        return months == 0 ? EVER : day.minusMonths(months).plusDays(1);
    }

    /** Whether its parts are added up and divided by nothing. */
    public boolean isCount() {
        return this == VISA90;
    }

    /** Whether it is the median of its rows rather than their sum. */
    public boolean isMedian() {
        return this == H2B2;
    }
}
