package org.caravanserai.schedule;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.util.LinkedHashSet;
import java.util.Map;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.platform.json.JsonLimits;
import org.caravanserai.schedule.ScheduleSource.Reading;

/** Reads schedule.json in two passes, holding one day at a time besides what it has made of the others. */
final class ScheduleJsonReader {

    private static final String SCHEDULE = "/schedule";
    private static final String CONFERENCE = SCHEDULE + "/conference";

    private final ScheduleSource source;
    private final ReadingLimits limits;
    private final Notes notes = new Notes();
    private JsonObject carried = JsonValue.EMPTY_JSON_OBJECT;

    ScheduleJsonReader(ScheduleSource source, ReadingLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    Reading read() {
        requireLimits(source.content());
        try {
            JsonSkeleton look = walk((index, day) -> {});
            JsonObject conference = look.conference();
            carried = ExtensionData.part(look.schedule(), ExtensionData.NAME);
            String zone = text(
                    ExtensionData.overlay(conference, ExtensionData.part(carried, "conference")), "time_zone_name");
            ModelReader model = source.reader(text(conference, "acronym"), zone, CONFERENCE + "/time_zone_name", notes);
            Assembler assembler = new Assembler(model, notes, limits);
            walk((index, day) -> day(assembler, day, CONFERENCE + "/days/" + index));
            return new Reading(
                    assembler.programme(
                            schedule(look),
                            conference(conference),
                            SourcePlace.pointer(SCHEDULE),
                            SourcePlace.pointer(CONFERENCE)),
                    notes.all());
        } catch (JsonParsingException malformed) {
            JsonLocation at = malformed.getLocation();
            throw new UnreadableSchedule(
                    "line " + at.getLineNumber() + ", column " + at.getColumnNumber(),
                    UnreadableSchedule.Why.MALFORMED_JSON);
        } catch (JsonException | IllegalStateException malformed) {
            throw new UnreadableSchedule("/", UnreadableSchedule.Why.MALFORMED_JSON);
        }
    }

    /** The parser's own limits are bare RuntimeExceptions, and what comes after it is recursive. */
    private static void requireLimits(byte[] json) {
        var found = JsonLimits.firstExcess(json, Jsons.DEEPEST);
        if (found != null) {
            throw new UnreadableSchedule(
                    "line " + found.line() + ", column " + found.column(), UnreadableSchedule.Why.of(found.excess()));
        }
    }

    private JsonSkeleton walk(JsonSkeleton.DayVisitor visitor) {
        try (JsonParser parser = Jsons.PROVIDER.createParser(source.open())) {
            return JsonSkeleton.walk(parser, visitor);
        }
    }

    private static String text(JsonObject object, String field) {
        String text = Jsons.string(object, field);
        return text == null ? "" : text;
    }

    private JsonObject schedule(JsonSkeleton look) {
        JsonObjectBuilder schedule = Jsons.PROVIDER.createObjectBuilder(look.schedule());
        schedule.remove(ExtensionData.NAME);
        return ExtensionData.overlay(schedule.build(), ExtensionData.part(carried, "schedule"));
    }

    private JsonObject conference(JsonObject conference) {
        JsonObject whole = ExtensionData.overlay(conference, ExtensionData.part(carried, "conference"));
        JsonArray rooms = Jsons.array(
                Jsons.list(whole, "rooms"),
                room -> room instanceof JsonObject known
                        ? ExtensionData.overlay(known, ExtensionData.part(carried, "rooms", text(known, "name")))
                        : room);
        return rooms.isEmpty()
                ? whole
                : Jsons.PROVIDER.createObjectBuilder(whole).add("rooms", rooms).build();
    }

    private void day(Assembler assembler, JsonValue value, String pointer) {
        if (!(value instanceof JsonObject day)) {
            notes.add(pointer, Note.Reason.PART_LEFT_OUT, "day");
            return;
        }
        JsonObject own = Jsons.PROVIDER.createObjectBuilder(day).remove("rooms").build();
        JsonObject overlay = ExtensionData.part(carried, "days", String.valueOf(day.get("index")));
        ProgrammeDay begun = assembler.day(
                new SourceObject(ExtensionData.overlay(own, overlay), SourcePlace.pointer(pointer), notes));
        LinkedHashSet<String> names = new LinkedHashSet<>();
        JsonValue rooms = day.get("rooms");
        if (rooms instanceof JsonObject byName) {
            for (Map.Entry<String, JsonValue> room : byName.entrySet()) {
                names.add(room.getKey());
                sessions(assembler, begun, room, new SourcePlace.Pointer(pointer + "/rooms").of(room.getKey()));
            }
        } else {
            notes.add(pointer + "/rooms", Note.Reason.PART_LEFT_OUT, "rooms");
        }
        assembler.endDay(begun, names);
    }

    private void sessions(Assembler assembler, ProgrammeDay day, Map.Entry<String, JsonValue> room, String pointer) {
        assembler.seen(ProgrammeRoom.named(room.getKey(), null), pointer);
        if (!(room.getValue() instanceof JsonArray sessions)) {
            notes.add(pointer, Note.Reason.PART_LEFT_OUT, room.getKey());
            return;
        }
        for (int i = 0; i < sessions.size(); i++) {
            if (sessions.get(i) instanceof JsonObject session) {
                JsonObject overlay = ExtensionData.part(carried, "sessions", text(session, "guid"));
                JsonObject whole = ExtensionData.overlay(session, overlay);
                assembler.session(
                        new SourceObject(whole, SourcePlace.pointer(pointer + "/" + i), notes), day, room.getKey());
            } else {
                notes.add(pointer + "/" + i, Note.Reason.PART_LEFT_OUT, "event");
            }
        }
    }
}
