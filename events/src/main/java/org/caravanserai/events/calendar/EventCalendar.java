package org.caravanserai.events.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.TakenOutSession;
import org.caravanserai.platform.calendar.ICalendar;
import org.caravanserai.platform.calendar.ZoneDescription;
import org.jspecify.annotations.Nullable;

/**
 * An event, its programme, or a list of events as iCalendar (RFC 5545, 7986). No METHOD: these are calendars to look at
 * and subscribe to, not invitations.
 */
public final class EventCalendar {

    static final String PRODUCT = "-//Caravanserai//Events 1.0//EN";
    static final String REFRESH = "PT1H";

    private final Addresses addresses;
    private final String language;
    private final Instant now;

    /**
     * @param language the texts' language where an event has it
     */
    public EventCalendar(Addresses addresses, String language, Clock clock) {
        this.addresses = addresses;
        this.language = language;
        this.now = clock.instant();
    }

    /**
     * @param changed when the event was last changed; null if unknown
     */
    public String event(EventView event, @Nullable Instant changed) {
        ICalendar out = open(event.title().in(language), addresses.event(event.slug()));
        ZoneDescription.write(out, ZoneId.of(event.timeZone()), event.startsAt(), event.endsAt());
        write(out, event, changed);
        return out.end("VCALENDAR").toString();
    }

    /**
     * @param name what programs show the calendar as
     * @param address at which it is read
     */
    public String items(String name, String address, List<EventListItem> events) {
        ICalendar out = open(name, address);
        if (events.isEmpty()) {
            ZoneDescription.ofUtc(out);
        }
        events.stream().collect(Collectors.groupingBy(EventListItem::timeZone)).forEach((zone, there) -> {
            Instant from = there.stream()
                    .map(EventListItem::startsAt)
                    .min(Instant::compareTo)
                    .orElse(now);
            Instant to = there.stream()
                    .map(EventListItem::endsAt)
                    .max(Instant::compareTo)
                    .orElse(now);
            ZoneDescription.write(out, ZoneId.of(zone), from, to);
        });
        events.forEach(event -> write(out, event));
        return out.end("VCALENDAR").toString();
    }

    private void write(ICalendar out, EventListItem event) {
        ZoneId zone = ZoneId.of(event.timeZone());
        out.begin("VEVENT")
                .value("UID", uid(event.id()))
                .utc("DTSTAMP", now)
                .value("SEQUENCE", Long.toString(event.version()))
                .utc("LAST-MODIFIED", event.updatedAt())
                .value("STATUS", status(event.state(), event.cancelled()))
                .local("DTSTART", event.startsAt(), zone)
                .local("DTEND", event.endsAt(), zone)
                .text("SUMMARY", event.title().in(language))
                .text("DESCRIPTION", event.summary().in(language))
                .text("LOCATION", joined(", ", event.venueName(), event.city(), event.country()))
                .texts("CATEGORIES", List.of(event.kind().name()))
                .value("URL", addresses.event(event.slug()))
                .end("VEVENT");
    }

    /**
     * The sessions, each related to the event.
     *
     * @param takenOut what was in the programme before: it stands there as cancelled
     */
    public String programme(
            EventView event, @Nullable Instant changed, KeptProgramme kept, List<TakenOutSession> takenOut) {
        EventProgramme programme = kept.programme();
        ICalendar out = open(event.title().in(language), addresses.programme(event.slug()));
        ZoneId zone = ZoneId.of(event.timeZone());
        List<Instant> times = new ArrayList<>(List.of(event.startsAt(), event.endsAt()));
        programme.sessions().forEach(session -> times.add(session.start().toInstant()));
        programme.sessions().forEach(session -> times.add(session.end().toInstant()));
        takenOut.forEach(session -> times.addAll(List.of(session.startsAt(), session.endsAt())));
        times.sort(null);
        ZoneDescription.write(out, zone, times.get(0), times.get(times.size() - 1));
        write(out, event, changed);
        programme.sessions().forEach(session -> write(out, event, session, kept));
        takenOut.forEach(session -> write(out, event, session, kept));
        return out.end("VCALENDAR").toString();
    }

    private ICalendar open(String name, String address) {
        return new ICalendar()
                .begin("VCALENDAR")
                .value("VERSION", "2.0")
                .value("PRODID", PRODUCT)
                .value("CALSCALE", "GREGORIAN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .value("URL", address)
                .value("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
    }

    private void write(ICalendar out, EventView event, @Nullable Instant changed) {
        ZoneId zone = ZoneId.of(event.timeZone());
        out.begin("VEVENT")
                .value("UID", uid(event.id()))
                .utc("DTSTAMP", now)
                .value("SEQUENCE", Long.toString(event.version()))
                .value("STATUS", status(event.state(), event.cancelled()))
                .local("DTSTART", event.startsAt(), zone)
                .local("DTEND", event.endsAt(), zone)
                .text("SUMMARY", event.title().in(language))
                .text("DESCRIPTION", event.summary().in(language))
                .text("LOCATION", place(event))
                .texts("CATEGORIES", List.of(event.kind().name()))
                .value("URL", addresses.event(event.slug()));
        if (changed != null) {
            out.utc("LAST-MODIFIED", changed);
        }
        out.end("VEVENT");
    }

    private void write(ICalendar out, EventView event, ProgrammeSession session, KeptProgramme kept) {
        ZoneId zone = ZoneId.of(event.timeZone());
        out.begin("VEVENT")
                .value("UID", session.guid() + "." + uid(event.id()))
                .utc("DTSTAMP", now)
                .value("SEQUENCE", Long.toString(event.version() + kept.revision()))
                .utc("LAST-MODIFIED", kept.changedAt())
                .value("STATUS", status(event.state(), event.cancelled()))
                .local("DTSTART", session.start().toInstant(), zone)
                .local("DTEND", session.end().toInstant(), zone)
                .text("SUMMARY", title(session))
                .text("DESCRIPTION", description(session))
                .text("LOCATION", joined(", ", session.room(), place(event)))
                .texts("CATEGORIES", categories(session))
                .value("URL", addresses.session(event.slug(), session.guid()))
                .value("RELATED-TO;RELTYPE=PARENT", uid(event.id()))
                .end("VEVENT");
    }

    private void write(ICalendar out, EventView event, TakenOutSession session, KeptProgramme kept) {
        ZoneId zone = ZoneId.of(event.timeZone());
        out.begin("VEVENT")
                .value("UID", session.guid() + "." + uid(event.id()))
                .utc("DTSTAMP", now)
                .value("SEQUENCE", Long.toString(event.version() + kept.revision()))
                .utc("LAST-MODIFIED", kept.changedAt())
                .value("STATUS", "CANCELLED")
                .local("DTSTART", session.startsAt(), zone)
                .local("DTEND", session.endsAt(), zone)
                .text("SUMMARY", session.title())
                .text("LOCATION", joined(", ", session.room(), place(event)))
                .value("URL", addresses.programme(event.slug()))
                .value("RELATED-TO;RELTYPE=PARENT", uid(event.id()))
                .end("VEVENT");
    }

    static String uid(UUID event) {
        return event + "@caravanserai";
    }

    private static String status(EventState state, boolean cancelled) {
        if (cancelled) {
            return "CANCELLED";
        }
        return switch (state) {
            case PUBLISHED, CLOSED, ARCHIVED -> "CONFIRMED";
            default -> "TENTATIVE";
        };
    }

    private static @Nullable String place(EventView event) {
        String place = joined(
                ", ", event.venue().name(), event.venue().city(), event.venue().country());
        return place.isEmpty() ? null : place;
    }

    private static String title(ProgrammeSession session) {
        return joined(" – ", session.texts().title(), session.texts().subtitle());
    }

    private static String description(ProgrammeSession session) {
        String speakers =
                session.persons().stream().map(ProgrammePerson::displayName).collect(Collectors.joining(", "));
        return joined(
                "\n\n", speakers, session.texts().summary(), session.texts().description());
    }

    private static List<String> categories(ProgrammeSession session) {
        return Stream.of(session.track(), session.type())
                .filter(Objects::nonNull)
                .filter(category -> !category.isBlank())
                .toList();
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
