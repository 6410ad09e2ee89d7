package org.caravanserai.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.caravanserai.domain.events.programme.ConferenceData;
import org.caravanserai.domain.events.programme.Generator;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Track;
import org.jspecify.annotations.Nullable;

/** Turns single objects of a source, in the words of the JSON form, into parts of the model. */
final class ModelReader {

    private static final int LARGEST_DAY_INDEX = 10_000;

    private final String scope;
    private final ZoneId zone;
    private final SessionReader sessions;

    /**
     * @param scope keeps identifiers made here apart from those of other conferences
     * @param zone of times without one
     */
    ModelReader(String scope, ZoneId zone) {
        this.scope = scope;
        this.zone = zone;
        this.sessions = new SessionReader(scope, zone);
    }

    ZoneId zone() {
        return zone;
    }

    String scope() {
        return scope;
    }

    Generator generator(SourceObject raw) {
        return new Generator(raw.text("name"), raw.text("version"), raw.text("system"), raw.text("url"), raw.rest());
    }

    ConferenceData conference(SourceObject raw) {
        return new ConferenceData(
                raw.text("acronym", "conference"),
                raw.text("title", "Untitled"),
                raw.text("description"),
                raw.text("start"),
                raw.text("end"),
                raw.read("daysCount", text -> text.trim().matches("\\d{1,4}") ? Integer.valueOf(text.trim()) : null),
                raw.read("timeslot_duration", ScheduleTimes::duration),
                raw.text("time_zone_name"),
                raw.text("logo"),
                raw.text("url"),
                raw.texts("colors", "primary"),
                raw.strings("keywords"),
                raw.objects("tracks").stream().map(this::track).toList(),
                raw.rest());
    }

    private Track track(SourceObject raw) {
        return new Track(raw.text("name", "?"), raw.text("slug"), raw.text("color"), raw.rest());
    }

    ProgrammeRoom room(SourceObject raw) {
        return new ProgrammeRoom(
                raw.text("name", "?"),
                raw.guid(scope + "/room"),
                raw.text("slug"),
                raw.text("type"),
                raw.number("capacity"),
                raw.texts("description", ProgrammeRoom.UNTAGGED),
                raw.text("url"),
                raw.rest());
    }

    /** A day without its sessions; {@code index} replaces a missing number. */
    ProgrammeDay day(SourceObject raw, int index) {
        Long given = raw.whole("index");
        OffsetDateTime start = moment(raw, "day_start");
        OffsetDateTime end = moment(raw, "day_end");
        LocalDate date = raw.read("date", ScheduleTimes::date);
        if (date == null) {
            date = start != null ? start.toLocalDate() : LocalDate.EPOCH;
            raw.note("date", Note.Reason.MISSING, "date", date.toString());
        }
        if (start == null) {
            start = date.atStartOfDay(zone).toOffsetDateTime();
            raw.note("day_start", Note.Reason.MISSING, "day_start", ScheduleTimes.write(start));
        }
        if (end == null || end.isBefore(start)) {
            end = start.plusDays(1);
            raw.note("day_end", Note.Reason.MISSING, "day_end", ScheduleTimes.write(end));
        }
        int known = index;
        if (given != null && given >= 1 && given <= LARGEST_DAY_INDEX) {
            known = given.intValue();
        } else {
            raw.note("index", Note.Reason.MISSING, "index", Integer.toString(index));
        }
        return new ProgrammeDay(known, date, start, end, List.of(), raw.rest());
    }

    private @Nullable OffsetDateTime moment(SourceObject raw, String field) {
        return raw.read(field, text -> ScheduleTimes.moment(text, zone));
    }

    /** Null when the time of the session cannot be determined, which is noted. */
    @Nullable
    ProgrammeSession session(SourceObject raw, ProgrammeDay day, String room) {
        return sessions.session(raw, day, room);
    }
}
