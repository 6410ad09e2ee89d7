package org.caravanserai.centers.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.calendar.ICalendar;
import org.caravanserai.platform.calendar.ZoneDescription;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a learner, a teacher or a room as iCalendar (RFC 5545), for programs that subscribe. What was moved has a higher sequence;
 * what was cancelled, by itself or with its class, says so until some time after it would have taken place.
 */
@UseCase
@Public
public class ReadTimetable {

    private static final Duration BEFORE = Duration.ofDays(60);
    private static final Duration AFTER = Duration.ofDays(400);
    private static final String PRODUCT = "-//Caravanserai//Centers 1.0//EN";

    private final ClassDirectory classes;
    private final Timetables timetables;
    private final FeedReaders readers;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public ReadTimetable(
            ClassDirectory classes, Timetables timetables, FeedReaders readers, Settings settings, Clock clock) {
        this.classes = classes;
        this.timetables = timetables;
        this.readers = readers;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param id account or room
     * @param of account for which the calendar of a room is; null for another calendar
     * @param language of the texts
     * @throws NotFound when the key does not open the address, or its account may not see the calendar any more
     */
    public String execute(FeedKind kind, UUID id, @Nullable UUID of, String key, String language) {
        var account = kind == FeedKind.ROOM && of != null ? of : id;
        if (!timetables.opens(kind, id, account, key) || !readers.mayRead(kind, id, account)) {
            throw new NotFound("not-found");
        }
        var now = clock.instant();
        var from = now.minus(BEFORE);
        var to = now.plus(AFTER);
        var sessions =
                switch (kind) {
                    case LEARNER -> classes.ofLearner(id, from, to);
                    case TEACHER -> classes.ofTeacher(id, from, to);
                    case ROOM -> classes.inRoom(id, from, to);
                };
        var calledOff =
                switch (kind) {
                    case LEARNER -> classes.calledOffOfLearner(id, from, to);
                    case TEACHER -> classes.calledOffOfTeacher(id, from, to);
                    case ROOM -> classes.calledOffInRoom(id, from, to);
                };
        return write(Stream.concat(sessions.stream(), calledOff.stream()).toList(), language, now);
    }

    private String write(List<SessionRow> sessions, String language, Instant now) {
        var out = new ICalendar()
                .begin("VCALENDAR")
                .value("VERSION", "2.0")
                .value("PRODID", PRODUCT)
                .value("CALSCALE", "GREGORIAN")
                .value("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        if (sessions.isEmpty()) {
            ZoneDescription.ofUtc(out);
        }
        sessions.stream().collect(Collectors.groupingBy(SessionRow::zone)).forEach((zone, own) -> {
            var first = own.stream()
                    .map(SessionRow::startsAt)
                    .min(Comparator.naturalOrder())
                    .orElse(now);
            var last = own.stream()
                    .map(SessionRow::endsAt)
                    .max(Comparator.naturalOrder())
                    .orElse(now);
            ZoneDescription.write(out, zone, first, last);
        });
        sessions.forEach(session -> write(out, session, language, now));
        return out.end("VCALENDAR").toString();
    }

    private void write(ICalendar out, SessionRow session, String language, Instant now) {
        out.begin("VEVENT")
                .value("UID", session.id() + "@sessions.caravanserai")
                .utc("DTSTAMP", now)
                .value("SEQUENCE", Long.toString(session.version()))
                .value("STATUS", session.state() == SessionState.CANCELLED ? "CANCELLED" : "CONFIRMED")
                .local("DTSTART", session.startsAt(), session.zone())
                .local("DTEND", session.endsAt(), session.zone())
                .text("SUMMARY", session.courseTitle().in(language))
                .text("DESCRIPTION", session.className().in(language))
                .text("LOCATION", location(session, language))
                .value("URL", settings.address("/classes/" + session.code()))
                .end("VEVENT");
    }

    private static String location(SessionRow session, String language) {
        var center = session.centerName().in(language);
        return session.room() == null ? center : session.room() + ", " + center;
    }
}
