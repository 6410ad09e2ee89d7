package org.caravanserai.events.programme.schedule;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sessions with their people and links as the JSON Schema of the format allows them, made from the whole truth. */
final class StrictSessions {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+");
    private static final Set<String> REFERENCE_TYPES =
            Set.of("slides", "paper", "web", "blog", "article", "media", "related", "activitypub");

    private final StrictFields fields;
    private final String page;
    private final Strict names;

    /**
     * @param base what relative addresses start from
     * @param page stands in where an address is demanded and none is known
     * @param names gives numbers to sessions that have none, or one that is taken
     */
    StrictSessions(@Nullable String base, String page, Strict names) {
        this.fields = new StrictFields(base);
        this.page = page;
        this.names = names;
    }

    JsonObject session(JsonObject truth) {
        String guid = truth.getString("guid");
        long id = names.freeId(truth.get("id") instanceof JsonNumber number ? number.longValue() : null);
        JsonObjectBuilder strict = Jsons.object().add("guid", guid).add("id", id);
        String code = Jsons.string(truth, "code");
        if (code != null && CODE.matcher(code).matches()) {
            strict.add("code", code);
        }
        String slug = Jsons.string(truth, "slug");
        strict.add("slug", Strict.slug(slug == null ? truth.getString("title") : slug, "session-" + id));
        strict.add("date", truth.getString("date"));
        strict.add(
                "duration",
                truth.getString("duration")
                        .substring(0, truth.getString("duration").indexOf(':') + 3));
        String url = fields.uri(truth, "url");
        strict.add("url", url == null ? page + "#session-" + guid : url);
        for (String text : List.of(
                "title", "subtitle", "track", "type", "language", "abstract", "description", "recording_license")) {
            strict.add(text, truth.getString(text, ""));
        }
        strict.add("logo", truth.getOrDefault("logo", JsonValue.NULL));
        strict.add("do_not_record", truth.getOrDefault("do_not_record", JsonValue.NULL));
        StrictFields.copy(truth, strict, "do_not_stream");
        fields.address(truth, strict, "feedback_url");
        fields.address(truth, strict, "origin_url");
        strict.add("persons", Jsons.array(Jsons.list(truth, "persons").getValuesAs(JsonObject.class), this::person));
        strict.add("links", references(truth, "links"));
        strict.add("attachments", references(truth, "attachments"));
        return strict.build();
    }

    private JsonObject reference(JsonObject truth) {
        String uri = fields.uri(truth, "url");
        JsonObjectBuilder strict = Jsons.object().add("url", uri == null ? page : uri);
        StrictFields.copy(truth, strict, "title");
        String type = Jsons.string(truth, "type");
        if (type != null && REFERENCE_TYPES.contains(type)) {
            strict.add("type", type);
        }
        return strict.build();
    }

    private JsonArray references(JsonObject truth, String field) {
        return Jsons.array(Jsons.list(truth, field).getValuesAs(JsonObject.class), this::reference);
    }

    /** A person has either name, or public_name with an id, and never both: the schema's oneOf. */
    private JsonObject person(JsonObject truth) {
        JsonObjectBuilder strict = Jsons.PROVIDER.createObjectBuilder(truth);
        String code = Jsons.string(truth, "code");
        if (code != null && !CODE.matcher(code).matches()) {
            strict.remove("code");
        }
        fields.address(truth, strict, "url");
        fields.address(truth, strict, "avatar");
        if (truth.containsKey("links")) {
            strict.add("links", references(truth, "links"));
        }
        String name = Jsons.string(truth, "name");
        String publicName = Jsons.string(truth, "public_name");
        boolean numbered = truth.containsKey("id");
        if (name != null && numbered) {
            strict.remove("public_name");
        } else if (name == null && (publicName == null || !numbered)) {
            String shown = publicName != null ? publicName : code;
            strict.add("name", shown == null ? "?" : shown);
        }
        return strict.build();
    }
}
