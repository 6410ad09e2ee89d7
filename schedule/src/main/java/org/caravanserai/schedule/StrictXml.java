package org.caravanserai.schedule;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.Locale;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/** Conference and sessions as the XSD of the format allows them, each with what it does not allow as an instruction. */
final class StrictXml {

    private static final String COLOR = "#[0-9a-fA-F]{6}";
    private static final String SLUG = "[a-z0-9_]{4,}-[a-z0-9_-]{4,}";
    private static final String MOMENT = "\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2}))?";
    private static final Duration LONGEST = Duration.ofHours(100).minusSeconds(1);

    private final XmlOut out;
    private final @Nullable String base;
    private final SchemaValues names;

    StrictXml(XmlOut out, @Nullable String base, SchemaValues names) {
        this.out = out;
        this.base = base;
        this.names = names;
    }

    static JsonObject generator(JsonObject generator) {
        JsonObjectBuilder written = Jsons.object();
        for (String field : new String[] {"name", "version", "system"}) {
            String text = Jsons.string(generator, field);
            if (text != null && !text.isBlank()) {
                written.add(field, XmlOut.legal(text));
            }
        }
        return written.build();
    }

    WrittenFields conference(JsonObject source, @Nullable String baseUrl) {
        WrittenFields written = new WrittenFields(source);
        text(written, "acronym", SchemaValues.acronym(source.getString("acronym")));
        text(written, "title", written.text("title"));
        text(written, "start", matching(written.text("start"), MOMENT));
        text(written, "end", matching(written.text("end"), MOMENT));
        String days = written.text("daysCount");
        written.wrote("daysCount", days);
        if (days != null) {
            out.text("days", days);
        }
        text(
                written,
                "timeslot_duration",
                matching(written.text("timeslot_duration"), "[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?"));
        if (baseUrl != null) {
            out.text("base_url", baseUrl);
        }
        text(written, "logo", SchemaValues.http(written.text("logo"), base));
        text(written, "url", SchemaValues.http(written.text("url"), base));
        text(written, "time_zone_name", written.text("time_zone_name"));
        colors(written);
        for (JsonObject track : Jsons.list(source, "tracks").getValuesAs(JsonObject.class)) {
            track(track);
        }
        return written.elsewhere("tracks");
    }

    private void colors(WrittenFields written) {
        if (!(written.source().get("colors") instanceof JsonObject colors)) {
            return;
        }
        String primary = matching(Jsons.string(colors, "primary"), COLOR);
        String background = matching(Jsons.string(colors, "background"), COLOR);
        if (primary != null) {
            out.empty("color", "primary", primary, "background", background);
            JsonObjectBuilder chosen = Jsons.object().add("primary", primary);
            written.put("colors", (background == null ? chosen : chosen.add("background", background)).build());
        }
    }

    private void track(JsonObject track) {
        WrittenFields written = new WrittenFields(track);
        String name = XmlOut.legal(track.getString("name"));
        String color = matching(written.text("color"), COLOR);
        String slug = matching(written.text("slug"), "[a-z][a-z0-9-]+");
        written.wrote("name", name).wrote("color", color).wrote("slug", slug);
        out.carrying("track", "", written.carried(), "name", name, "color", color, "slug", slug);
    }

    void session(ProgrammeSession session) {
        JsonObject source = ModelJson.session(session);
        WrittenFields written = new WrittenFields(source);
        String guid = session.guid().toString();
        String id =
                Long.toString(names.freeId(source.get("id") instanceof JsonNumber number ? number.longValue() : null));
        String code = fresh("code", matching(written.text("code"), "[0-9A-Z]{6}"));
        written.wrote("guid", guid).wrote("id", id).wrote("code", code);
        out.start("event", "guid", guid, "id", id, "code", code);
        text(written, "date", written.text("date"));
        out.text("start", ScheduleTimes.clock(session.start()));
        Duration length = session.duration();
        text(written, "duration", ScheduleTimes.write(length.compareTo(LONGEST) > 0 ? LONGEST : length));
        out.text("room", session.room());
        String slug = written.text("slug");
        text(written, "slug", fresh("slug", matching(slug == null ? null : slug.toLowerCase(Locale.ROOT), SLUG)));
        for (String field :
                new String[] {"title", "subtitle", "track", "type", "language", "abstract", "description"}) {
            text(written, field, written.text(field) == null ? "" : written.text(field));
        }
        text(written, "logo", SchemaValues.http(written.text("logo"), base));
        recording(written);
        lists(written);
        for (String field : new String[] {"url", "feedback_url", "origin_url", "video_download_url"}) {
            text(written, field, SchemaValues.http(written.text(field), base));
        }
        String carried = written.carried();
        if (carried != null) {
            out.carry(carried);
        }
        out.end();
    }

    private void recording(WrittenFields written) {
        String url = SchemaValues.http(written.text("recording_url"), base);
        String link = SchemaValues.http(written.text("recording_link"), base);
        String license = written.text("recording_license");
        String optOut = written.text("do_not_record");
        if (url == null && link == null && license == null && optOut == null) {
            return;
        }
        written.wrote("recording_license", license == null ? "" : XmlOut.legal(license));
        written.wrote("do_not_record", optOut == null ? "false" : optOut);
        written.wrote("recording_url", url).wrote("recording_link", link);
        out.start("recording").text("license", license == null ? "" : license);
        out.text("optout", optOut == null ? "false" : optOut);
        if (url != null) {
            out.text("url", url);
        }
        if (link != null) {
            out.text("link", link);
        }
        out.end();
    }

    private void lists(WrittenFields written) {
        out.start("persons");
        for (JsonValue person : Jsons.list(written.source(), "persons")) {
            item("person", "name", person.asJsonObject(), "id", "id", "guid", "guid");
        }
        out.end().start("links");
        for (JsonValue link : Jsons.list(written.source(), "links")) {
            item("link", "title", link.asJsonObject(), "href", "url", "type", "type", "service", "service");
        }
        out.end();
        if (written.source().containsKey("attachments")) {
            out.start("attachments");
            for (JsonValue attachment : Jsons.list(written.source(), "attachments")) {
                item("attachment", "title", attachment.asJsonObject(), "href", "url", "type", "type");
            }
            out.end();
        }
        written.elsewhere("persons").elsewhere("links").elsewhere("attachments");
    }

    private void item(String element, String textField, JsonObject source, String... attributes) {
        WrittenFields written = new WrittenFields(source);
        @Nullable String[] values = new @Nullable String[attributes.length];
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = written.text(attributes[i + 1]);
            values[i] = attributes[i];
            values[i + 1] = value == null ? null : XmlOut.legal(value);
            written.wrote(attributes[i + 1], values[i + 1]);
        }
        String text = written.text(textField);
        if (text == null && element.equals("person")) {
            text = written.text("public_name") != null ? written.text("public_name") : written.text("code");
        }
        String shown = text == null ? "" : XmlOut.legal(text);
        written.wrote(textField, shown);
        out.carrying(element, shown, written.carried(), values);
    }

    private @Nullable String fresh(String kind, @Nullable String name) {
        return name != null && names.isNew(kind, name) ? name : null;
    }

    private static @Nullable String matching(@Nullable String text, String pattern) {
        return text != null && text.matches(pattern) ? text : null;
    }

    private void text(WrittenFields written, String field, @Nullable String text) {
        if (text != null) {
            String legal = XmlOut.legal(text);
            written.wrote(field, legal);
            out.text(field, legal);
        }
    }
}
