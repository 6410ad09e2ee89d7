package org.caravanserai.domain.cooperation.programme;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The year that a programme has to report next, and the deadline. */
public final class YearReports {

    private static final int LAST_DAY_OF_MARCH = 31;

    private YearReports() {}

    /** The first one first. */
    static List<YearReport> sorted(List<YearReport> reports) {
        return reports.stream()
                .sorted(Comparator.comparingInt(YearReport::year))
                .toList();
    }

    /** With another one, in place of that of the same year. */
    static List<YearReport> with(List<YearReport> reports, YearReport report) {
        var all = new ArrayList<>(reports);
        all.removeIf(known -> known.year() == report.year());
        all.add(report);
        return all;
    }

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
