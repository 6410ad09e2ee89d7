package org.caravanserai.exchanges;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.caravanserai.domain.shared.AcademicYear;

/** The academic year of a date, where no institution's calendar says otherwise. */
public final class AcademicCalendar {

    private AcademicCalendar() {}

    /** The academic year that runs from September of one year to August of the next, on the day of the clock in UTC. */
    public static AcademicYear current(Clock clock) {
        return AcademicYear.on(today(clock), false);
    }

    /** The day of the clock in UTC. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
