package org.caravanserai.events.programme.schedule;

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
    private final Strict names;

    StrictXml(XmlOut out, @Nullable String base, Strict names) {
        this.out = out;
        this.base = base;
        this.names = names;
    }

    static JsonObject generator(JsonObject generator) {
        JsonObjectBuilder said = Jsons.object();
        for (String field : new String[] {"name", "version", "system"}) {
            String text = Jsons.string(generator, field);
            if (text != null && !text.isBlank()) {
                said.add(field, XmlOut.legal(text));
            }
        }
        return said.build();
    }

    WrittenFields conference(JsonObject truth, @Nullable String baseUrl) {
        WrittenFields said = new WrittenFields(truth);
        text(said, "acronym", Strict.acronym(truth.getString("acronym")));
        text(said, "title", said.text("title"));
        text(said, "start", matching(said.text("start"), MOMENT));
        text(said, "end", matching(said.text("end"), MOMENT));
        String days = said.text("daysCount");
        said.wrote("daysCount", days);
        if (days != null) {
            out.text("days", days);
        }
        text(said, "timeslot_duration", matching(said.text("timeslot_duration"), "[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?"));
        if (baseUrl != null) {
            out.text("base_url", baseUrl);
        }
        text(said, "logo", Strict.http(said.text("logo"), base));
        text(said, "url", Strict.http(said.text("url"), base));
        text(said, "time_zone_name", said.text("time_zone_name"));
        colors(said);
        for (JsonObject track : Jsons.list(truth, "tracks").getValuesAs(JsonObject.class)) {
            track(track);
        }
        return said.elsewhere("tracks");
    }

    private void colors(WrittenFields said) {
        if (!(said.truth().get("colors") instanceof JsonObject colors)) {
            return;
        }
        String primary = matching(Jsons.string(colors, "primary"), COLOR);
        String background = matching(Jsons.string(colors, "background"), COLOR);
        if (primary != null) {
            out.empty("color", "primary", primary, "background", background);
            JsonObjectBuilder written = Jsons.object().add("primary", primary);
            said.put("colors", (background == null ? written : written.add("background", background)).build());
        }
    }

    private void track(JsonObject track) {
        WrittenFields said = new WrittenFields(track);
        String name = XmlOut.legal(track.getString("name"));
        String color = matching(said.text("color"), COLOR);
        String slug = matching(said.text("slug"), "[a-z][a-z0-9-]+");
        said.wrote("name", name).wrote("color", color).wrote("slug", slug);
        out.carrying("track", "", said.carried(), "name", name, "color", color, "slug", slug);
    }

    void session(ProgrammeSession session) {
        JsonObject truth = ProgrammeJson.session(session);
        WrittenFields said = new WrittenFields(truth);
        String guid = session.guid().toString();
        String id =
                Long.toString(names.freeId(truth.get("id") instanceof JsonNumber number ? number.longValue() : null));
        String code = fresh("code", matching(said.text("code"), "[0-9A-Z]{6}"));
        said.wrote("guid", guid).wrote("id", id).wrote("code", code);
        out.start("event", "guid", guid, "id", id, "code", code);
        text(said, "date", said.text("date"));
        out.text("start", Times.clock(session.start()));
        Duration length = session.duration();
        text(said, "duration", Times.write(length.compareTo(LONGEST) > 0 ? LONGEST : length));
        out.text("room", session.room());
        String slug = said.text("slug");
        text(said, "slug", fresh("slug", matching(slug == null ? null : slug.toLowerCase(Locale.ROOT), SLUG)));
        for (String field :
                new String[] {"title", "subtitle", "track", "type", "language", "abstract", "description"}) {
            text(said, field, said.text(field) == null ? "" : said.text(field));
        }
        text(said, "logo", Strict.http(said.text("logo"), base));
        recording(said);
        lists(said);
        for (String field : new String[] {"url", "feedback_url", "origin_url", "video_download_url"}) {
            text(said, field, Strict.http(said.text(field), base));
        }
        String carried = said.carried();
        if (carried != null) {
            out.carry(carried);
        }
        out.end();
    }

    private void recording(WrittenFields said) {
        String url = Strict.http(said.text("recording_url"), base);
        String link = Strict.http(said.text("recording_link"), base);
        String license = said.text("recording_license");
        String optOut = said.text("do_not_record");
        if (url == null && link == null && license == null && optOut == null) {
            return;
        }
        said.wrote("recording_license", license == null ? "" : XmlOut.legal(license));
        said.wrote("do_not_record", optOut == null ? "false" : optOut);
        said.wrote("recording_url", url).wrote("recording_link", link);
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

    private void lists(WrittenFields said) {
        out.start("persons");
        for (JsonValue person : Jsons.list(said.truth(), "persons")) {
            item("person", "name", person.asJsonObject(), "id", "id", "guid", "guid");
        }
        out.end().start("links");
        for (JsonValue link : Jsons.list(said.truth(), "links")) {
            item("link", "title", link.asJsonObject(), "href", "url", "type", "type", "service", "service");
        }
        out.end();
        if (said.truth().containsKey("attachments")) {
            out.start("attachments");
            for (JsonValue attachment : Jsons.list(said.truth(), "attachments")) {
                item("attachment", "title", attachment.asJsonObject(), "href", "url", "type", "type");
            }
            out.end();
        }
        said.elsewhere("persons").elsewhere("links").elsewhere("attachments");
    }

    private void item(String element, String textField, JsonObject truth, String... attributes) {
        WrittenFields said = new WrittenFields(truth);
        @Nullable String[] written = new @Nullable String[attributes.length];
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = said.text(attributes[i + 1]);
            written[i] = attributes[i];
            written[i + 1] = value == null ? null : XmlOut.legal(value);
            said.wrote(attributes[i + 1], written[i + 1]);
        }
        String text = said.text(textField);
        if (text == null && element.equals("person")) {
            text = said.text("public_name") != null ? said.text("public_name") : said.text("code");
        }
        String shown = text == null ? "" : XmlOut.legal(text);
        said.wrote(textField, shown);
        out.carrying(element, shown, said.carried(), written);
    }

    private @Nullable String fresh(String kind, @Nullable String name) {
        return name != null && names.isNew(kind, name) ? name : null;
    }

    private static @Nullable String matching(@Nullable String text, String pattern) {
        return text != null && text.matches(pattern) ? text : null;
    }

    private void text(WrittenFields said, String field, @Nullable String text) {
        if (text != null) {
            String legal = XmlOut.legal(text);
            said.wrote(field, legal);
            out.text(field, legal);
        }
    }
}
