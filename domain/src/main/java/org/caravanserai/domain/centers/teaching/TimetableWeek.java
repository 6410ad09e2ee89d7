package org.caravanserai.domain.centers.teaching;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/**
 * A week of a timetable, Monday to Sunday, on the calendar of each center.
 *
 * @param first the Monday
 */
public record TimetableWeek(LocalDate first) {

    private static final int DAYS = 7;

    /** The week in which this day is. */
    public static TimetableWeek of(LocalDate day) {
        return new TimetableWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public LocalDate last() {
        return first.plusDays(DAYS - 1);
    }

    public TimetableWeek previous() {
        return new TimetableWeek(first.minusDays(DAYS));
    }

    public TimetableWeek next() {
        return new TimetableWeek(first.plusDays(DAYS));
    }

    /** A moment before the week begins anywhere. */
    public Instant from() {
        return first.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** A moment after the week has ended everywhere. */
    public Instant to() {
        return first.plusDays(DAYS + 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Whether a session begins in this week by the calendar of its center. */
    public boolean contains(SessionRow session) {
        var day = session.startsAt().atZone(session.zone()).toLocalDate();
        return !day.isBefore(first) && !day.isAfter(last());
    }
}
