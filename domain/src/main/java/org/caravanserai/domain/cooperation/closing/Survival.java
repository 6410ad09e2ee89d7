package org.caravanserai.domain.cooperation.closing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.jspecify.annotations.Nullable;

/** How long things last, by the estimator of Kaplan and Meier (1958): those that have not ended count for as long as they are known. */
public final class Survival {

    private static final double DAYS_OF_A_YEAR = 365.25;

    private Survival() {}

    /**
     * An observation with a start and an optional end.
     *
     * @param until the day of its end; null if it has not ended
     */
    public record Life(LocalDate from, @Nullable LocalDate until) {}

    /**
     * The estimated share that is left after a number of years.
     *
     * @param share of those that began, between 0 and 1, with four decimals
     * @param known how many have been seen until then, or until an end before
     */
    public record Year(int years, BigDecimal share, long known) {}

    /**
     * The curve as of the day: one point for each full year until the longest life.
     *
     * @param lives those that began later do not count
     */
    public static List<Year> curve(Collection<Life> lives, LocalDate day) {
        var begun = lives.stream().filter(life -> !life.from().isAfter(day)).toList();
        var ends = new TreeMap<Long, Long>();
        begun.stream().filter(life -> ended(life, day)).forEach(life -> ends.merge(days(life, day), 1L, Long::sum));
        int longest = begun.stream().mapToInt(life -> years(life, day)).max().orElse(0);
        var points = new ArrayList<Year>();
        for (int years = 1; years <= longest; years++) {
            int span = years;
            var share = BigDecimal.ONE;
            for (var end : ends.entrySet()) {
                if (end.getKey() <= limit(span)) {
                    long atRisk = begun.stream()
                            .filter(life -> days(life, day) >= end.getKey())
                            .count();
                    share = share.multiply(BigDecimal.valueOf(atRisk - end.getValue())
                            .divide(BigDecimal.valueOf(atRisk), MathContext.DECIMAL64));
                }
            }
            long known = begun.stream()
                    .filter(life -> ended(life, day) || years(life, day) >= span)
                    .count();
            points.add(new Year(years, share.setScale(TwoWayFormulas.SCALE, RoundingMode.HALF_UP), known));
        }
        return List.copyOf(points);
    }

    /** Completed years between start and day. */
    public static int years(Life life, LocalDate day) {
        return Period.between(life.from(), last(life, day)).getYears();
    }

    private static boolean ended(Life life, LocalDate day) {
        return life.until() != null && !life.until().isAfter(day);
    }

    private static LocalDate last(Life life, LocalDate day) {
        var until = life.until();
        return until == null || until.isAfter(day) ? day : until;
    }

    static long days(Life life, LocalDate day) {
        return ChronoUnit.DAYS.between(life.from(), last(life, day));
    }

    /** The most days that so many years have. */
    static long limit(int years) {
        return (long) Math.ceil(years * DAYS_OF_A_YEAR);
    }
}
