package org.caravanserai.schedule;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sessions with their people and links as the JSON Schema of the format allows them, made from the whole source. */
final class StrictSessions {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+");
    private static final Set<String> REFERENCE_TYPES =
            Set.of("slides", "paper", "web", "blog", "article", "media", "related", "activitypub");

    private final StrictFields fields;
    private final String page;
    private final SchemaValues names;

    /**
     * @param base what relative addresses start from
     * @param page used where an address is required but unknown
     * @param names gives numbers to sessions that have none, or one that is taken
     */
    StrictSessions(@Nullable String base, String page, SchemaValues names) {
        this.fields = new StrictFields(base);
        this.page = page;
        this.names = names;
    }

    JsonObject session(JsonObject source) {
        String guid = source.getString("guid");
        long id = names.freeId(source.get("id") instanceof JsonNumber number ? number.longValue() : null);
        JsonObjectBuilder strict = Jsons.object().add("guid", guid).add("id", id);
        String code = Jsons.string(source, "code");
        if (code != null && CODE.matcher(code).matches()) {
            strict.add("code", code);
        }
        String slug = Jsons.string(source, "slug");
        strict.add("slug", SchemaValues.slug(slug == null ? source.getString("title") : slug, "session-" + id));
        strict.add("date", source.getString("date"));
        strict.add(
                "duration",
                source.getString("duration")
                        .substring(0, source.getString("duration").indexOf(':') + 3));
        String url = fields.uri(source, "url");
        strict.add("url", url == null ? page + "#session-" + guid : url);
        for (String text : List.of(
                "title", "subtitle", "track", "type", "language", "abstract", "description", "recording_license")) {
            strict.add(text, source.getString(text, ""));
        }
        strict.add("logo", source.getOrDefault("logo", JsonValue.NULL));
        strict.add("do_not_record", source.getOrDefault("do_not_record", JsonValue.NULL));
        StrictFields.copy(source, strict, "do_not_stream");
        fields.address(source, strict, "feedback_url");
        fields.address(source, strict, "origin_url");
        strict.add("persons", Jsons.array(Jsons.list(source, "persons").getValuesAs(JsonObject.class), this::person));
        strict.add("links", references(source, "links"));
        strict.add("attachments", references(source, "attachments"));
        return strict.build();
    }

    private JsonObject reference(JsonObject source) {
        String uri = fields.uri(source, "url");
        JsonObjectBuilder strict = Jsons.object().add("url", uri == null ? page : uri);
        StrictFields.copy(source, strict, "title");
        String type = Jsons.string(source, "type");
        if (type != null && REFERENCE_TYPES.contains(type)) {
            strict.add("type", type);
        }
        return strict.build();
    }

    private JsonArray references(JsonObject source, String field) {
        return Jsons.array(Jsons.list(source, field).getValuesAs(JsonObject.class), this::reference);
    }

    /** A person has either name, or public_name with an id, and never both: the schema's oneOf. */
    private JsonObject person(JsonObject source) {
        JsonObjectBuilder strict = Jsons.PROVIDER.createObjectBuilder(source);
        String code = Jsons.string(source, "code");
        if (code != null && !CODE.matcher(code).matches()) {
            strict.remove("code");
        }
        fields.address(source, strict, "url");
        fields.address(source, strict, "avatar");
        if (source.containsKey("links")) {
            strict.add("links", references(source, "links"));
        }
        String name = Jsons.string(source, "name");
        String publicName = Jsons.string(source, "public_name");
        boolean numbered = source.containsKey("id");
        if (name != null && numbered) {
            strict.remove("public_name");
        } else if (name == null && (publicName == null || !numbered)) {
            String shown = publicName != null ? publicName : code;
            strict.add("name", shown == null ? "?" : shown);
        }
        return strict.build();
    }
}
