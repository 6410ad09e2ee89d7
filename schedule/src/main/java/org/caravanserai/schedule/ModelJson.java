package org.caravanserai.schedule;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.caravanserai.domain.events.programme.ConferenceData;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.Generator;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammeLink;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Track;
import org.caravanserai.domain.events.programme.UnknownFields;
import org.jspecify.annotations.Nullable;

/** The model in the words of the JSON form, whole, whether a strict form allows it or not: the reverse of reading. */
final class ModelJson {

    private final JsonObjectBuilder object = Jsons.object();

    private ModelJson() {}

    static JsonObject schedule(EventProgramme programme) {
        Generator generator = programme.generator();
        return new ModelJson()
                .put("version", programme.version())
                .put("generator", generator == null ? null : generator(generator))
                .put("url", programme.url())
                .put("base_url", programme.baseUrl())
                .with(programme.extra());
    }

    private static JsonObject generator(Generator generator) {
        return new ModelJson()
                .put("name", generator.name())
                .put("version", generator.version())
                .put("system", generator.system())
                .put("url", generator.url())
                .with(generator.extra());
    }

    /** Without rooms and days. */
    static JsonObject conference(ConferenceData conference) {
        Integer days = conference.daysCount();
        return new ModelJson()
                .put("acronym", conference.acronym())
                .put("title", conference.title())
                .put("description", conference.description())
                .put("start", conference.start())
                .put("end", conference.end())
                .put("daysCount", days == null ? null : Jsons.PROVIDER.createValue(days))
                .put(
                        "timeslot_duration",
                        conference.timeslot() == null ? null : ScheduleTimes.write(conference.timeslot()))
                .put("time_zone_name", conference.timeZone())
                .put("logo", conference.logo())
                .put("url", conference.url())
                .put("colors", texts(conference.colors()))
                .put("keywords", list(Jsons.array(conference.keywords(), Jsons::text)))
                .put("tracks", list(Jsons.array(conference.tracks(), ModelJson::track)))
                .with(conference.extra());
    }

    private static JsonObject track(Track track) {
        return new ModelJson()
                .put("name", track.name())
                .put("slug", track.slug())
                .put("color", track.color())
                .with(track.extra());
    }

    static JsonObject room(ProgrammeRoom room) {
        BigDecimal capacity = room.capacity();
        boolean plain = room.description().keySet().equals(java.util.Set.of(ProgrammeRoom.UNTAGGED));
        return new ModelJson()
                .put("name", room.name())
                .put("guid", room.guid() == null ? null : room.guid().toString())
                .put("slug", room.slug())
                .put("type", room.type())
                .put("capacity", capacity == null ? null : Jsons.PROVIDER.createValue(capacity))
                .put(
                        "description",
                        plain
                                ? Jsons.text(room.description().getOrDefault(ProgrammeRoom.UNTAGGED, ""))
                                : texts(room.description()))
                .put("url", room.url())
                .with(room.extra());
    }

    /** Without rooms. */
    static JsonObject day(ProgrammeDay day) {
        return new ModelJson()
                .put("index", Jsons.PROVIDER.createValue(day.index()))
                .put("date", day.date().toString())
                .put("day_start", ScheduleTimes.write(day.start()))
                .put("day_end", ScheduleTimes.write(day.end()))
                .with(day.extra());
    }

    /** Without what its surroundings and its date say: room, start and end. */
    static JsonObject session(ProgrammeSession session) {
        return new ModelJson()
                .put("guid", session.guid().toString())
                .put("id", number(session.identity().id()))
                .put("code", session.identity().code())
                .put("slug", session.identity().slug())
                .put("date", ScheduleTimes.write(session.start()))
                .put("duration", ScheduleTimes.write(session.duration()))
                .put("title", session.texts().title())
                .put("subtitle", session.texts().subtitle())
                .put("abstract", session.texts().summary())
                .put("description", session.texts().description())
                .put("track", session.track())
                .put("type", session.type())
                .put("language", session.language())
                .put("recording_license", session.recording().license())
                .put("do_not_record", flag(session.recording().optOut()))
                .put("do_not_stream", flag(session.recording().noStream()))
                .put("recording_url", session.recording().url())
                .put("recording_link", session.recording().link())
                .put("url", session.addresses().url())
                .put("logo", session.addresses().logo())
                .put("feedback_url", session.addresses().feedbackUrl())
                .put("origin_url", session.addresses().originUrl())
                .put("video_download_url", session.addresses().videoDownloadUrl())
                .put("links", list(references(session.links())))
                .put("attachments", list(references(session.attachments())))
                .put("persons", list(Jsons.array(session.persons(), ModelJson::person)))
                .with(session.extra());
    }

    private static JsonObject person(ProgrammePerson person) {
        return new ModelJson()
                .put("guid", person.guid() == null ? null : person.guid().toString())
                .put("id", number(person.id()))
                .put("code", person.code())
                .put("name", person.name())
                .put("public_name", person.publicName())
                .put("biography", person.biography())
                .put("avatar", person.avatar())
                .put("url", person.url())
                .put("links", list(references(person.links())))
                .with(person.extra());
    }

    private static JsonValue references(List<ProgrammeLink> references) {
        return Jsons.array(references, reference -> new ModelJson()
                .put("url", reference.url())
                .put("title", reference.title())
                .put("type", reference.type())
                .put("service", reference.service())
                .with(reference.extra()));
    }

    private static @Nullable JsonValue texts(SortedMap<String, String> texts) {
        if (texts.isEmpty()) {
            return null;
        }
        JsonObjectBuilder object = Jsons.object();
        texts.forEach(object::add);
        return object.build();
    }

    private static @Nullable JsonValue list(JsonValue array) {
        return array.asJsonArray().isEmpty() ? null : array;
    }

    private static @Nullable JsonValue number(@Nullable Long number) {
        return number == null ? null : Jsons.PROVIDER.createValue(number);
    }

    private static @Nullable JsonValue flag(@Nullable Boolean flag) {
        if (flag == null) {
            return null;
        }
        return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }

    private ModelJson put(String field, @Nullable String value) {
        return put(field, value == null ? null : Jsons.text(value));
    }

    private ModelJson put(String field, @Nullable JsonValue value) {
        if (value != null) {
            object.add(field, value);
        }
        return this;
    }

    private JsonObject with(UnknownFields extra) {
        extra.values().forEach((field, json) -> object.add(field, Jsons.parse(json)));
        return object.build();
    }
}
