package org.caravanserai.schedule;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/**
 * Writes schedule.xml, valid against the XSD of the format. What the XSD has no place for travels in processing
 * instructions named {@value ExtensionData#NAME}, which every schema allows and other readers pass over.
 */
public final class ScheduleXmlWriter {

    private final EventProgramme programme;
    private final StrictXml strict;
    private final XmlOut out = new XmlOut();

    public ScheduleXmlWriter(EventProgramme programme) {
        this.programme = programme;
        this.strict =
                new StrictXml(out, programme.baseUrl(), new SchemaValues().reserve(ScheduleJsonWriter.ids(programme)));
    }

    public String write() {
        out.start("schedule");
        JsonObject source = ModelJson.schedule(programme);
        JsonObject generator = source.get("generator") instanceof JsonObject named ? named : GeneratorInfo.generator();
        WrittenFields written = new WrittenFields(source);
        String version = XmlOut.legal(programme.version());
        String url = SchemaValues.http(programme.url(), null);
        String base = SchemaValues.http(programme.baseUrl(), null);
        written.wrote("version", version).wrote("url", url).wrote("base_url", base);
        written.put("generator", StrictXml.generator(generator));
        carry(written);
        out.empty(
                "generator",
                "name",
                Jsons.string(generator, "name"),
                "system",
                Jsons.string(generator, "system"),
                "version",
                Jsons.string(generator, "version"));
        if (url != null) {
            out.text("url", url);
        }
        out.text("version", version);
        conference(base);
        programme.days().forEach(this::day);
        if (programme.days().isEmpty()) {
            emptyDay();
        }
        return out.end().toString();
    }

    private void carry(WrittenFields written) {
        JsonObject difference = written.difference();
        if (!difference.isEmpty()) {
            out.carry(difference.toString());
        }
    }

    private void conference(@Nullable String base) {
        JsonObject source = Jsons.PROVIDER
                .createObjectBuilder(ModelJson.conference(programme.conference()))
                .build();
        out.start("conference");
        WrittenFields written = strict.conference(source, base);
        JsonValue rooms = Jsons.array(programme.rooms(), ModelJson::room);
        if (!rooms.equals(roomsAsRead())) {
            written.missing("rooms", rooms);
        }
        carry(written);
        out.end();
    }

    /** The rooms that a reader will find in the days, in that order, with what is written there. */
    private JsonValue roomsAsRead() {
        JsonArrayBuilder rooms = Jsons.PROVIDER.createArrayBuilder();
        Set<String> named = new HashSet<>();
        for (ProgrammeDay day : programme.days()) {
            for (String name : day.rooms()) {
                if (named.add(name)) {
                    JsonObjectBuilder room = Jsons.object().add("name", XmlOut.legal(name));
                    String guid = guid(name);
                    rooms.add(guid == null ? room : room.add("guid", guid));
                }
            }
        }
        return rooms.build();
    }

    private @Nullable String guid(String room) {
        for (ProgrammeRoom known : programme.rooms()) {
            if (known.name().equals(room) && known.guid() != null) {
                return known.guid().toString();
            }
        }
        return null;
    }

    private void day(ProgrammeDay day) {
        JsonObject source = ModelJson.day(day);
        out.start(
                "day",
                "date",
                day.date().toString(),
                "start",
                ScheduleTimes.write(day.start()),
                "end",
                ScheduleTimes.write(day.end()),
                "index",
                Integer.toString(day.index()));
        WrittenFields written = new WrittenFields(source);
        written.wrote("date", day.date().toString()).wrote("index", Integer.toString(day.index()));
        written.wrote("day_start", ScheduleTimes.write(day.start())).wrote("day_end", ScheduleTimes.write(day.end()));
        carry(written);
        for (String room : day.rooms()) {
            out.start("room", "name", room, "guid", guid(room));
            for (ProgrammeSession session : programme.sessions(day.index(), room)) {
                strict.session(session);
            }
            out.end();
        }
        out.end();
    }

    /** The form demands a day even of a programme that has none yet. */
    private void emptyDay() {
        String start = programme.conference().start();
        LocalDate date =
                start == null ? null : ScheduleTimes.date(start.length() > 10 ? start.substring(0, 10) : start);
        String known = (date == null ? LocalDate.EPOCH : date).toString();
        out.empty("day", "date", known, "start", known + "T00:00:00Z", "end", known + "T23:59:59Z", "index", "1");
    }
}
