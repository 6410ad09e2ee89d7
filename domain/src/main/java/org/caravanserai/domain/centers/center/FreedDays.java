package org.caravanserai.domain.centers.center;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days that become free when the calendar of a center changes.
 *
 * @param weekdays days of the week that were teaching days
 * @param days single days that were no holidays
 */
public record FreedDays(Set<DayOfWeek> weekdays, Set<LocalDate> days) {

    /** The days that are free in the new calendar but not in the old one. */
    public static FreedDays between(TeachingCalendar before, TeachingCalendar after) {
        return new FreedDays(
                after.weekend().stream()
                        .filter(day -> !before.weekend().contains(day))
                        .collect(Collectors.toUnmodifiableSet()),
                after.holidays().stream()
                        .map(Holiday::day)
                        .filter(before::isTeachingDay)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean isEmpty() {
        return weekdays.isEmpty() && days.isEmpty();
    }
}
