package org.caravanserai.centers.center;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.caravanserai.domain.centers.center.Holiday;
import org.caravanserai.domain.centers.center.TeachingCalendar;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.platform.forms.Described;

/** The days without classes: days of each week, and single days with their names. */
public record FreeDays(List<DayOfWeek> weekend, List<HolidayDraft> holidays) {

    /** A day without classes. */
    @Described(name = "CenterHolidayBody")
    public record HolidayDraft(
            LocalDate day, @Longest(Holiday.MAX_LENGTH) String name) {

        private static HolidayDraft of(Holiday holiday) {
            return new HolidayDraft(holiday.day(), holiday.name());
        }
    }

    /** Those of a calendar. */
    public static FreeDays of(TeachingCalendar calendar) {
        return new FreeDays(
                calendar.weekend().stream().sorted().toList(),
                calendar.holidays().stream().map(HolidayDraft::of).toList());
    }

    /**
     * @throws Invalid each fault with its field
     */
    public TeachingCalendar calendar(ZoneId zone) {
        var faults = new Invalid.Collector();
        var days = new ArrayList<Holiday>();
        for (int i = 0; i < holidays.size(); i++) {
            var holiday = holidays.get(i);
            var field = "holidays[" + i + "].name";
            var day = faults.value(own -> field, () -> new Holiday(holiday.day(), holiday.name()));
            if (day != null) {
                days.add(day);
            }
        }
        faults.throwIfAny();
        return new TeachingCalendar(zone, new LinkedHashSet<>(weekend), days);
    }
}
