package org.caravanserai.schedule;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.SessionIdentity;
import org.caravanserai.schedule.ReadingLimits.Counted;

/** Puts a programme together from the parts the readers find, in whatever order they find them. */
final class Assembler {

    private final ModelReader model;
    private final Notes notes;
    private final ReadingLimits limits;
    private final Map<String, ProgrammeRoom> declared = new LinkedHashMap<>();
    private final Map<String, ProgrammeRoom> seen = new LinkedHashMap<>();
    private final List<ProgrammeDay> days = new ArrayList<>();
    private final List<ProgrammeSession> sessions = new ArrayList<>();
    private final Set<UUID> guids = new HashSet<>();
    private final Map<UUID, UUID> lastRepetition = new HashMap<>();
    private final Set<Integer> indexes = new HashSet<>();

    Assembler(ModelReader model, Notes notes, ReadingLimits limits) {
        this.model = model;
        this.notes = notes;
        this.limits = limits;
    }

    Notes notes() {
        return notes;
    }

    /** Begins a day and answers with it; its rooms follow by {@link #endDay}. */
    ProgrammeDay day(SourceObject raw) {
        limits.count(Counted.DAY, 1, raw.where());
        ProgrammeDay day = model.day(raw, days.size() + 1);
        int index = day.index();
        while (!indexes.add(index)) {
            index++;
        }
        if (index != day.index()) {
            raw.setAside("index", Note.Reason.REPEATED_DAY);
            day = new ProgrammeDay(index, day.date(), day.start(), day.end(), List.of(), raw.rest());
        }
        return day;
    }

    void endDay(ProgrammeDay day, LinkedHashSet<String> rooms) {
        days.add(new ProgrammeDay(day.index(), day.date(), day.start(), day.end(), List.copyOf(rooms), day.extra()));
    }

    ProgrammeRoom room(SourceObject raw) {
        return model.room(raw);
    }

    void seen(ProgrammeRoom room, String place) {
        limits.count(Counted.ROOM, 1, place);
        seen.merge(room.name(), room, (first, later) -> first.guid() == null ? later : first);
    }

    void session(SourceObject raw, ProgrammeDay day, String room) {
        limits.step(raw::where);
        limits.count(Counted.SESSION, 1, raw.where());
        ProgrammeSession session = model.session(raw, day, room);
        if (session == null) {
            return;
        }
        count(session, raw.where());
        sessions.add(guids.add(session.guid()) ? session : withOtherGuid(raw, session));
    }

    private void count(ProgrammeSession session, String place) {
        limits.count(Counted.PERSON, session.persons().size(), place);
        limits.count(
                Counted.LINK, session.links().size() + session.attachments().size(), place);
        session.persons()
                .forEach(person -> limits.count(Counted.LINK, person.links().size(), place));
    }

    /** The same source gives the same guids again: each repetition is derived from the one before it. */
    private ProgrammeSession withOtherGuid(SourceObject raw, ProgrammeSession session) {
        UUID first = Guids.derived(model.scope(), session.guid() + "@" + session.room() + session.start());
        UUID guid = lastRepetition.getOrDefault(first, first);
        while (!guids.add(guid)) {
            guid = Guids.derived(model.scope(), guid.toString());
        }
        lastRepetition.put(first, guid);
        raw.setAside("guid", Note.Reason.REPEATED_GUID);
        SessionIdentity was = session.identity();
        return new ProgrammeSession(
                new SessionIdentity(guid, was.id(), was.code(), was.slug()),
                session.day(),
                session.room(),
                session.start(),
                session.duration(),
                session.texts(),
                session.track(),
                session.type(),
                session.language(),
                session.recording(),
                session.addresses(),
                session.links(),
                session.attachments(),
                session.persons(),
                raw.rest());
    }

    /** Ends the reading: the fields beside the days. */
    EventProgramme programme(
            JsonObject schedule, JsonObject conference, SourcePlace ofSchedule, SourcePlace ofConference) {
        SourceObject outer = new SourceObject(schedule, ofSchedule, notes);
        SourceObject inner = new SourceObject(conference, ofConference, notes);
        List<SourceObject> rooms = inner.objects("rooms");
        limits.count(Counted.ROOM, rooms.size(), ofConference.of("rooms"));
        rooms.stream().map(model::room).forEach(room -> declared.putIfAbsent(room.name(), room));
        seen.forEach(declared::putIfAbsent);
        SourceObject generator = outer.object("generator");
        return new EventProgramme(
                outer.text("version", "1"),
                generator == null ? null : model.generator(generator),
                outer.text("url"),
                outer.text("base_url"),
                model.conference(inner),
                List.copyOf(declared.values()),
                days,
                sessions,
                outer.rest());
    }
}
