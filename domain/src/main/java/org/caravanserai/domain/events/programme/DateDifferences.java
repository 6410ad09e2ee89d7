package org.caravanserai.domain.events.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.caravanserai.domain.events.Schedule;

/**
 * Where a programme and the dates of its event do not agree, by the calendar of the event's time zone.
 *
 * @param daysOutside dates of programme days before the first or after the last day of the event
 * @param sessionsOutside how many sessions begin on such a date
 */
public record DateDifferences(List<LocalDate> daysOutside, int sessionsOutside) {

    public DateDifferences {
        daysOutside = List.copyOf(daysOutside);
    }

    public static DateDifferences between(EventProgramme programme, Schedule event) {
        ZoneId zone = event.timeZone();
        LocalDate first = event.startsAt().atZone(zone).toLocalDate();
        LocalDate last = event.endsAt().minusNanos(1).atZone(zone).toLocalDate();
        List<LocalDate> days = programme.days().stream()
                .map(ProgrammeDay::date)
                .filter(date -> date.isBefore(first) || date.isAfter(last))
                .distinct()
                .sorted()
                .toList();
        long sessions = programme.sessions().stream()
                .map(session -> session.start().atZoneSameInstant(zone).toLocalDate())
                .filter(date -> date.isBefore(first) || date.isAfter(last))
                .count();
        return new DateDifferences(days, Math.toIntExact(sessions));
    }

    public boolean isEmpty() {
        return daysOutside.isEmpty() && sessionsOutside == 0;
    }
}
