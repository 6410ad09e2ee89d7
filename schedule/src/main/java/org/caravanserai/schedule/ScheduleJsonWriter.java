package org.caravanserai.schedule;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.events.programme.ProgrammeSession;

/**
 * Writes schedule.json, valid against the JSON Schema of the format. What the schema has no place for travels in the
 * member {@value ExtensionData#NAME} of the schedule, where it allows further members, so that nothing is lost.
 */
public final class ScheduleJsonWriter {

    private static final String SCHEMA = "https://c3voc.de/schedule/schema.json";

    private final EventProgramme programme;
    private final StrictJson strict;
    private final StrictSessions sessions;
    private final JsonObjectBuilder carriedRooms = Jsons.object();
    private final JsonObjectBuilder carriedDays = Jsons.object();
    private final JsonObjectBuilder carriedSessions = Jsons.object();

    /**
     * @param page public address of the programme's page
     */
    public ScheduleJsonWriter(EventProgramme programme, String page) {
        this.programme = programme;
        this.strict = new StrictJson(programme.baseUrl(), page);
        this.sessions = new StrictSessions(programme.baseUrl(), page, new SchemaValues().reserve(ids(programme)));
    }

    static Set<Long> ids(EventProgramme programme) {
        return programme.sessions().stream()
                .map(session -> session.identity().id())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    public String write() {
        JsonObject source = ModelJson.schedule(programme);
        JsonObject generator =
                source.get("generator") instanceof JsonObject named ? generator(named) : GeneratorInfo.generator();
        JsonObject members = StrictJson.scheduleMembers(source);
        if (SchemaValues.uri(programme.baseUrl(), null) == null || !members.containsKey("base_url")) {
            members = without(members, "base_url");
        } else {
            members = Jsons.PROVIDER
                    .createObjectBuilder(members)
                    .add("base_url", String.valueOf(SchemaValues.uri(programme.baseUrl(), null)))
                    .build();
        }
        JsonObject written = Jsons.PROVIDER
                .createObjectBuilder(members)
                .add("generator", generator)
                .build();
        JsonObjectBuilder carrier = Jsons.object();
        add(carrier, "schedule", ExtensionData.difference(source, written));
        JsonObject conference = conference(carrier);
        JsonObjectBuilder schedule = Jsons.PROVIDER.createObjectBuilder(members).add("conference", conference);
        add(carrier, "rooms", carriedRooms.build());
        add(carrier, "days", carriedDays.build());
        add(carrier, "sessions", carriedSessions.build());
        add(schedule, ExtensionData.NAME, carrier.build());
        return Jsons.object()
                .add("$schema", SCHEMA)
                .add("generator", generator)
                .add("schedule", schedule)
                .build()
                .toString();
    }

    private static JsonObject generator(JsonObject source) {
        String url = Jsons.string(source, "url");
        return url == null || url.equals(SchemaValues.uri(url, null)) ? source : without(source, "url");
    }

    private static JsonObject without(JsonObject object, String field) {
        return Jsons.PROVIDER.createObjectBuilder(object).remove(field).build();
    }

    private static void add(JsonObjectBuilder to, String field, JsonObject object) {
        if (!object.isEmpty()) {
            to.add(field, object);
        }
    }

    private JsonObject conference(JsonObjectBuilder carrier) {
        JsonObject source = ModelJson.conference(programme.conference());
        int days = programme.days().size();
        String first = days == 0 ? "" : programme.days().get(0).date().toString();
        String last = days == 0 ? "" : programme.days().get(days - 1).date().toString();
        JsonObject written = strict.conference(source, days, first, last);
        add(carrier, "conference", ExtensionData.difference(source, written));
        return Jsons.PROVIDER
                .createObjectBuilder(written)
                .add("rooms", Jsons.array(programme.rooms(), this::room))
                .add("days", Jsons.array(programme.days(), this::day))
                .build();
    }

    private JsonValue room(ProgrammeRoom room) {
        JsonObject source = ModelJson.room(room);
        JsonObject written = strict.room(source);
        add(carriedRooms, room.name(), ExtensionData.difference(source, written));
        return written;
    }

    private JsonValue day(ProgrammeDay day) {
        JsonObject source = ModelJson.day(day);
        JsonObject written = Jsons.object()
                .add("index", source.get("index"))
                .add("date", source.get("date"))
                .add("day_start", source.get("day_start"))
                .add("day_end", source.get("day_end"))
                .build();
        add(carriedDays, Integer.toString(day.index()), ExtensionData.difference(source, written));
        JsonObjectBuilder rooms = Jsons.object();
        for (String room : day.rooms()) {
            JsonArrayBuilder held = Jsons.PROVIDER.createArrayBuilder();
            programme.sessions(day.index(), room).forEach(session -> held.add(session(session)));
            rooms.add(room, held);
        }
        return Jsons.PROVIDER.createObjectBuilder(written).add("rooms", rooms).build();
    }

    private JsonObject session(ProgrammeSession session) {
        JsonObject source = ModelJson.session(session);
        JsonObject written = sessions.session(source);
        add(carriedSessions, session.guid().toString(), ExtensionData.difference(source, withoutEmptyLists(written)));
        return Jsons.PROVIDER
                .createObjectBuilder(written)
                .add("room", session.room())
                .add("start", ScheduleTimes.clock(session.start()))
                .add("end", ScheduleTimes.write(session.end()))
                .build();
    }

    private static JsonObject withoutEmptyLists(JsonObject object) {
        JsonObjectBuilder without = Jsons.object();
        object.forEach((field, value) -> {
            if (!value.equals(JsonValue.EMPTY_JSON_ARRAY)) {
                without.add(field, value);
            }
        });
        return without.build();
    }
}
