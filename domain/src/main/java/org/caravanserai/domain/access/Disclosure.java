package org.caravanserai.domain.access;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What somebody may learn of counts of people, on pages, in pictures, files and the API. Strangers read them rounded to the nearest five, the rule of
 * the Higher Education Statistics Agency of the United Kingdom, and about whole academic years only.
 *
 * <p>A count of one or two, and one of three or four, goes into sums, shares and scores like the other one of both: whatever is computed from what
 * {@link #part} returns is the same for both, so nobody can tell them apart however many answers are compared.
 */
public enum Disclosure {

    /** Every count as it is: for those who keep the figures. */
    EXACT,
    /** Counts to the nearest five, and no shares or means of few people. */
    ROUNDED,
    /** No counts of people: what can be asked about any day leaves them out for strangers. */
    NONE;

    /** Counts are published as multiples of it. */
    public static final int STEP = 5;

    private static final int FEW = 2;
    private static final BigDecimal LEAST_OF_A_SHARE = new BigDecimal("22.5");
    private static final BigDecimal LEAST_OF_A_MEAN = new BigDecimal("7.5");

    /** What a caller may learn of counts of people in what is asked about any day. */
    public static Disclosure of(Caller caller) {
        return caller.may(Permission.MANAGE_COOPERATION) ? EXACT : NONE;
    }

    /** What a caller may learn of counts of people that are no figures of cooperation, such as those of a class. */
    public static Disclosure ofPeople(Caller caller) {
        return of(caller) == EXACT ? EXACT : ROUNDED;
    }

    /** A count before it is added to others or goes into a formula. */
    public long part(long people) {
        if (this == EXACT || people < 1 || people >= STEP) {
            return people;
        }
        return people <= FEW ? 1 : STEP - 1;
    }

    /** A count as it is published; it has been a part, or is the sum of parts. */
    public long people(long parts) {
        return this == EXACT ? parts : Math.floorDiv(parts + FEW, STEP) * STEP;
    }

    /**
     * How many of the places of an offer are left: few of them exactly, because they are offered to whoever reads it; of more of them, those that are
     * taken are a count of people.
     */
    public int places(int left, int offered) {
        return this == EXACT || left <= STEP
                ? left
                : Math.max(STEP + 1, offered - Math.toIntExact(people(part(offered - left))));
    }

    /** What belongs to so many people, such as how long they stayed, before it is added to others: that of few of them does not count. */
    public BigDecimal partOf(BigDecimal amount, long people) {
        return this == EXACT || people >= STEP ? amount : BigDecimal.ZERO;
    }

    /** What belongs to people as it is published. */
    public BigDecimal amount(BigDecimal parts) {
        var step = BigDecimal.valueOf(STEP);
        return this == EXACT
                ? parts
                : parts.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }

    /** Whether something else about so many people may be published, such as their names of universities or a mean. */
    public boolean tellsMean(long parts) {
        return this == EXACT || BigDecimal.valueOf(people(parts)).compareTo(LEAST_OF_A_MEAN) > 0;
    }

    /** Whether a share of so many people may be published. */
    public boolean tellsShare(long parts) {
        return this == EXACT || BigDecimal.valueOf(people(parts)).compareTo(LEAST_OF_A_SHARE) > 0;
    }
}
