package org.caravanserai.persistence.events.programme;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.caravanserai.domain.events.programme.ConferenceData;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.Generator;
import org.caravanserai.domain.events.programme.Keynotes;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** A programme as rows, each an object with the names of its table's columns, without the event. */
final class ProgrammeColumns {

    private final EventProgramme programme;
    private final Keynotes keynotes;
    private final Map<ProgrammePerson, Integer> speakers = new LinkedHashMap<>();

    ProgrammeColumns(EventProgramme programme, Keynotes keynotes) {
        this.programme = programme;
        this.keynotes = keynotes;
        for (ProgrammeSession session : programme.sessions()) {
            for (ProgrammePerson person : session.persons()) {
                speakers.putIfAbsent(person, speakers.size());
            }
        }
    }

    JsonArray programme(int revision, Instant now) {
        ConferenceData conference = programme.conference();
        Generator generator = programme.generator();
        JsonObject row = new JsonRow()
                .put("revision", revision)
                .put("changed_at", now.toString())
                .put("version", programme.version())
                .put("generator", generator == null ? null : JsonRow.of(generator))
                .put("url", programme.url())
                .put("base_url", programme.baseUrl())
                .put("acronym", conference.acronym())
                .put("title", conference.title())
                .put("description", conference.description())
                .put("starts", conference.start())
                .put("ends", conference.end())
                .put("days_count", conference.daysCount())
                .put(
                        "timeslot_seconds",
                        conference.timeslot() == null
                                ? null
                                : conference.timeslot().toSeconds())
                .put("time_zone", conference.timeZone())
                .put("logo", conference.logo())
                .put("homepage", conference.url())
                .put("colors", JsonRow.of(conference.colors()))
                .put(
                        "keywords",
                        Json.PROVIDER.createArrayBuilder(conference.keywords()).build())
                .put("tracks", rows(conference.tracks(), JsonRow::of))
                .put("conference_extra", JsonRow.of(conference.extra().values()))
                .put("extra", JsonRow.of(programme.extra().values()))
                .build();
        return Json.PROVIDER.createArrayBuilder().add(row).build();
    }

    JsonArray days() {
        return numbered(programme.days(), ProgrammeColumns::day);
    }

    private static JsonRow day(ProgrammeDay day) {
        return new JsonRow()
                .put("day_index", day.index())
                .put("date", day.date().toString())
                .moment("starts", day.start())
                .moment("ends", day.end())
                .put("rooms", Json.PROVIDER.createArrayBuilder(day.rooms()).build())
                .put("extra", JsonRow.of(day.extra().values()));
    }

    JsonArray rooms() {
        return numbered(programme.rooms(), ProgrammeColumns::room);
    }

    private static JsonRow room(ProgrammeRoom room) {
        return new JsonRow()
                .put("name", room.name())
                .put("guid", room.guid())
                .put("slug", room.slug())
                .put("type", room.type())
                .put("capacity", room.capacity())
                .put("description", JsonRow.of(room.description()))
                .put("url", room.url())
                .put("extra", JsonRow.of(room.extra().values()));
    }

    JsonArray sessions() {
        return numbered(programme.sessions(), this::session);
    }

    private JsonRow session(ProgrammeSession session) {
        return new JsonRow()
                .put("guid", session.guid())
                .put("day_index", session.day())
                .put("room", session.room())
                .put("id", session.identity().id())
                .put("code", session.identity().code())
                .put("slug", session.identity().slug())
                .moment("starts", session.start())
                .put("seconds", session.duration().toSeconds())
                .put("title", session.texts().title())
                .put("subtitle", session.texts().subtitle())
                .put("summary", session.texts().summary())
                .put("description", session.texts().description())
                .put("track", session.track())
                .put("type", session.type())
                .put("keynote", keynotes.has(session))
                .put("language", session.language())
                .put("recording_license", session.recording().license())
                .put("do_not_record", session.recording().optOut())
                .put("do_not_stream", session.recording().noStream())
                .put("recording_url", session.recording().url())
                .put("recording_link", session.recording().link())
                .put("url", session.addresses().url())
                .put("logo", session.addresses().logo())
                .put("feedback_url", session.addresses().feedbackUrl())
                .put("origin_url", session.addresses().originUrl())
                .put("video_download_url", session.addresses().videoDownloadUrl())
                .put("links", rows(session.links(), JsonRow::of))
                .put("attachments", rows(session.attachments(), JsonRow::of))
                .put("extra", JsonRow.of(session.extra().values()));
    }

    JsonArray speakers() {
        return rows(new ArrayList<>(speakers.entrySet()), numbered -> speaker(numbered.getKey())
                .put("number", numbered.getValue())
                .build());
    }

    private JsonRow speaker(ProgrammePerson person) {
        var country = keynotes.country(person);
        return new JsonRow()
                .put("guid", person.guid())
                .put("id", person.id())
                .put("code", person.code())
                .put("name", person.name())
                .put("public_name", person.publicName())
                .put("biography", person.biography())
                .put("avatar", person.avatar())
                .put("url", person.url())
                .put("country", country == null ? null : country.value())
                .put("links", rows(person.links(), JsonRow::of))
                .put("extra", JsonRow.of(person.extra().values()));
    }

    JsonArray sessionSpeakers() {
        JsonArrayBuilder rows = Json.PROVIDER.createArrayBuilder();
        for (ProgrammeSession session : programme.sessions()) {
            for (int i = 0; i < session.persons().size(); i++) {
                rows.add(new JsonRow()
                        .put("session_guid", session.guid())
                        .put("position", i)
                        .put("speaker", speakers.get(session.persons().get(i)))
                        .build());
            }
        }
        return rows.build();
    }

    private static <T> JsonArray numbered(List<T> items, Function<T, JsonRow> columns) {
        JsonArrayBuilder rows = Json.PROVIDER.createArrayBuilder();
        for (int i = 0; i < items.size(); i++) {
            rows.add(columns.apply(items.get(i)).put("position", i).build());
        }
        return rows.build();
    }

    private static <T extends @Nullable Object> JsonArray rows(List<T> items, Function<T, JsonObject> row) {
        JsonArrayBuilder rows = Json.PROVIDER.createArrayBuilder();
        items.forEach(item -> rows.add(row.apply(item)));
        return rows.build();
    }
}
