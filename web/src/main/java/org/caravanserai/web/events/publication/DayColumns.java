package org.caravanserai.web.events.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.domain.events.registration.RegistrationDirectory.PerDay;

/**
 * Registrations per day for a chart, without gaps: days without registrations have a column of height 0.
 *
 * @param columns the last days, oldest first
 * @param rows days with registrations, for the table beside the chart
 */
public record DayColumns(List<PerDay> columns, List<PerDay> rows, int total, int most, LocalDate best) {

    /** Most days that the chart shows. */
    static final int MOST_DAYS = 60;

    /**
     * @param days at least one, oldest first
     */
    static DayColumns of(List<PerDay> days) {
        var last = days.get(days.size() - 1).day();
        var first = days.get(0).day().isBefore(last.minusDays(MOST_DAYS - 1))
                ? last.minusDays(MOST_DAYS - 1)
                : days.get(0).day();
        Map<LocalDate, Integer> counts = days.stream().collect(Collectors.toMap(PerDay::day, PerDay::registrations));
        var peak = days.stream().reduce((one, other) -> other.registrations() > one.registrations() ? other : one);
        int number = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        var columns = IntStream.range(0, number)
                .mapToObj(first::plusDays)
                .map(day -> new PerDay(day, counts.getOrDefault(day, 0)))
                .toList();
        int total = days.stream().mapToInt(PerDay::registrations).sum();
        return new DayColumns(
                columns,
                days,
                total,
                peak.map(PerDay::registrations).orElse(1),
                peak.map(PerDay::day).orElse(last));
    }
}
