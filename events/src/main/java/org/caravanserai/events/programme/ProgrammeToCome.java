package org.caravanserai.events.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.programme.ConferenceData;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.UnknownFields;
import org.caravanserai.events.calendar.Addresses;

/** What can be said of the programme of an event that has none yet: its days, from the dates of the event. */
final class ProgrammeToCome {

    private static final String VERSION = "0";

    private ProgrammeToCome() {}

    static EventProgramme of(EventView event, String language, Addresses addresses) {
        ZoneId zone = ZoneId.of(event.timeZone());
        OffsetDateTime begin = event.startsAt().atZone(zone).toOffsetDateTime();
        OffsetDateTime end = event.endsAt().atZone(zone).toOffsetDateTime();
        List<ProgrammeDay> days = days(begin, end, zone);
        String summary = event.summary().in(language);
        ConferenceData conference = new ConferenceData(
                event.slug(),
                event.title().in(language),
                summary.isBlank() ? null : summary,
                begin.toLocalDate().toString(),
                days.get(days.size() - 1).date().toString(),
                days.size(),
                null,
                event.timeZone(),
                null,
                addresses.event(event.slug()),
                new TreeMap<>(),
                List.of(),
                List.of(),
                UnknownFields.NONE);
        String page = addresses.programme(event.slug());
        return new EventProgramme(
                VERSION, null, page, null, conference, List.of(), days, List.of(), UnknownFields.NONE);
    }

    /** Days from midnight to midnight, starting with the beginning of the event and ending with its end. */
    private static List<ProgrammeDay> days(OffsetDateTime begin, OffsetDateTime end, ZoneId zone) {
        LocalDate last = end.minusNanos(1).toLocalDate();
        List<ProgrammeDay> days = new ArrayList<>();
        for (LocalDate date = begin.toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
            days.add(new ProgrammeDay(
                    days.size() + 1,
                    date,
                    days.isEmpty() ? begin : date.atStartOfDay(zone).toOffsetDateTime(),
                    date.equals(last)
                            ? end
                            : date.atTime(LocalTime.of(23, 59)).atZone(zone).toOffsetDateTime(),
                    List.of(),
                    UnknownFields.NONE));
        }
        return days;
    }
}
