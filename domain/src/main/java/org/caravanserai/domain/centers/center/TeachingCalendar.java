package org.caravanserai.domain.centers.center;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.shared.Invalid;

/**
 * When a center can teach: its zone, the days of the week that are free, and its holidays.
 *
 * @param weekend days of the week without classes; not all seven
 * @param holidays by day, each day once
 */
public record TeachingCalendar(ZoneId zone, Set<DayOfWeek> weekend, List<Holiday> holidays) {

    /**
     * @throws Invalid {@code time-zone-needed} when the zone is only an offset, {@code no-teaching-day}, {@code holiday-twice}
     */
    public TeachingCalendar {
        weekend = Set.copyOf(weekend);
        holidays = holidays.stream().sorted(Comparator.comparing(Holiday::day)).toList();
        var days = new HashSet<>(holidays.stream().map(Holiday::day).toList());
        new Invalid.Collector()
                .check(!(zone instanceof ZoneOffset), "timeZone", "time-zone-needed", zone)
                .check(weekend.size() < DayOfWeek.values().length, "weekend", "no-teaching-day")
                .check(days.size() == holidays.size(), "holidays", "holiday-twice")
                .throwIfAny();
    }

    /** Whether classes can be held on this day. */
    public boolean isTeachingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek())
                && holidays.stream().noneMatch(holiday -> holiday.day().equals(day));
    }
}
