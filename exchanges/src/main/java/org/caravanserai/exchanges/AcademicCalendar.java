package org.caravanserai.exchanges;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import org.caravanserai.domain.shared.AcademicYear;

/** The academic year of a date, where no institution's calendar says otherwise. */
public final class AcademicCalendar {

    private static final Month FIRST_MONTH = Month.SEPTEMBER;

    private AcademicCalendar() {}

    /** The academic year that runs from September of one year to August of the next, on the day of the clock in UTC. */
    public static AcademicYear current(Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        int first = today.getMonth().compareTo(FIRST_MONTH) >= 0 ? today.getYear() : today.getYear() - 1;
        return new AcademicYear(first, first + 1);
    }

    /** The last day of an academic year: of August, or of December where it is the calendar year. */
    public static LocalDate lastDay(AcademicYear year) {
        return year.first() == year.last()
                ? LocalDate.of(year.last(), Month.DECEMBER, 31)
                : LocalDate.of(year.last(), FIRST_MONTH, 1).minusDays(1);
    }
}
