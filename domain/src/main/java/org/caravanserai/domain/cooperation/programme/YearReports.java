package org.caravanserai.domain.cooperation.programme;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;

/** The year that a programme has to report next, and the deadline. */
public final class YearReports {

    private static final int LAST_DAY_OF_MARCH = 31;

    private YearReports() {}

    /** The last day for the report of a year: 31 March of the next one. */
    public static LocalDate dueOn(int year) {
        return LocalDate.of(year + 1, Month.MARCH, LAST_DAY_OF_MARCH);
    }

    /**
     * The first year without a report, from the year of the approval on; what is missing of earlier years than the last one is not asked
     * for any more.
     *
     * @param approvedFrom the first day of the approval
     * @param reported years that have been reported
     */
    public static int next(LocalDate approvedFrom, Collection<Integer> reported, LocalDate today) {
        int year = Math.max(approvedFrom.getYear(), today.getYear() - 1);
        while (reported.contains(year)) {
            year++;
        }
        return year;
    }
}
