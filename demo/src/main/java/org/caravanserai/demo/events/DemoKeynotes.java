package org.caravanserai.demo.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.domain.events.programme.ConferenceData;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Recording;
import org.caravanserai.domain.events.programme.SessionAddresses;
import org.caravanserai.domain.events.programme.SessionIdentity;
import org.caravanserai.domain.events.programme.SessionTexts;
import org.caravanserai.domain.events.programme.UnknownFields;
import org.caravanserai.events.programme.MarkKeynote;
import org.caravanserai.events.programme.ReleaseProgramme;
import org.caravanserai.events.programme.UploadProgramme;
import org.caravanserai.schedule.ScheduleXmlWriter;

/** A programme of an event with its keynotes, and where their speakers come from. */
@ApplicationScoped
class DemoKeynotes {

    private static final String ROOM = "Plenary Hall";
    private static final String KEYNOTE = "Keynote";
    private static final Duration LENGTH = Duration.ofMinutes(45);

    private final UploadProgramme upload;
    private final ReleaseProgramme release;
    private final MarkKeynote mark;

    @Inject
    DemoKeynotes(UploadProgramme upload, ReleaseProgramme release, MarkKeynote mark) {
        this.upload = upload;
        this.release = release;
        this.mark = mark;
    }

    void release(PlannedEvent event, String slug, LocalDate today) {
        if (event.planned().isEmpty()) {
            return;
        }
        var schedule = new ScheduleXmlWriter(programme(event, slug, today.plusDays(event.startsIn()))).write();
        var draft = upload.execute(slug, schedule.getBytes(StandardCharsets.UTF_8));
        release.execute(slug, draft.id());
        var countries = event.planned().stream()
                .collect(Collectors.toMap(PlannedEvent.Talk::speaker, PlannedEvent.Talk::country, (one, other) -> one));
        draft.programme().sessions().stream()
                .filter(session -> KEYNOTE.equals(session.type()))
                .forEach(session -> mark.execute(slug, session.guid(), countries(session, countries)));
    }

    private static Map<String, String> countries(ProgrammeSession session, Map<String, String> countries) {
        return session.persons().stream()
                .collect(Collectors.toMap(
                        ProgrammePerson::key, person -> countries.getOrDefault(person.displayName(), "")));
    }

    private static EventProgramme programme(PlannedEvent event, String slug, LocalDate first) {
        var zone = event.timeZone();
        var talks = event.planned();
        return new EventProgramme(
                "1.0",
                null,
                null,
                null,
                ConferenceData.named(slug, event.title().in("en")),
                List.of(ProgrammeRoom.named(ROOM, null)),
                IntStream.rangeClosed(1, event.days())
                        .mapToObj(day -> new ProgrammeDay(
                                day,
                                first.plusDays(day - 1L),
                                moment(first, day, event.begins(), zone),
                                moment(first, day, event.ends(), zone),
                                List.of(ROOM),
                                UnknownFields.NONE))
                        .toList(),
                IntStream.range(0, talks.size())
                        .mapToObj(place -> session(
                                slug,
                                place,
                                talks.get(place),
                                moment(
                                        first,
                                        talks.get(place).day(),
                                        talks.get(place).begins(),
                                        zone)))
                        .toList(),
                UnknownFields.NONE);
    }

    private static OffsetDateTime moment(LocalDate first, int day, LocalTime time, ZoneId zone) {
        return first.plusDays(day - 1L).atTime(time).atZone(zone).toOffsetDateTime();
    }

    private static ProgrammeSession session(String slug, int place, PlannedEvent.Talk talk, OffsetDateTime start) {
        return new ProgrammeSession(
                new SessionIdentity(id(slug + " " + place), place + 1L, null, null),
                talk.day(),
                ROOM,
                start,
                LENGTH,
                new SessionTexts(talk.title(), null, null, null),
                null,
                talk.type(),
                "en",
                Recording.UNSAID,
                SessionAddresses.NONE,
                List.of(),
                List.of(),
                List.of(new ProgrammePerson(
                        id(talk.speaker()),
                        null,
                        null,
                        talk.speaker(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        UnknownFields.NONE)),
                UnknownFields.NONE);
    }

    /** The same on each start, so that the demo is the same. */
    private static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
