package org.caravanserai.events.programme.schedule;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Single objects as the JSON Schema of the format allows them, made from the whole truth. */
final class StrictJson {

    private static final Pattern ACRONYM = Pattern.compile("[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+");
    private static final Pattern ZONE = Pattern.compile("([A-Z][a-z]+/[A-Z][a-z]+.*)|UTC");
    private static final Set<String> REFERENCE_TYPES =
            Set.of("slides", "paper", "web", "blog", "article", "media", "related", "activitypub");
    private static final Set<String> ROOM_TYPES =
            Set.of("lecturehall", "stage", "workshop", "outside", "online", "project", "bbb", "hangar", "other");
    private static final Set<String> RECORDING = Set.of(
            "record_by_default", "not_recorded_by_default", "recording_forbidden", "recording_not_possible", "unknown");

    private final @Nullable String base;
    private final String page;

    /**
     * @param base what relative addresses start from
     * @param page stands in where an address is demanded and none is known
     */
    StrictJson(@Nullable String base, String page) {
        this.base = base;
        this.page = page;
    }

    JsonObject reference(JsonObject truth) {
        String uri = uri(truth, "url");
        JsonObjectBuilder strict = Jsons.object().add("url", uri == null ? page : uri);
        copy(truth, strict, "title");
        String type = Jsons.string(truth, "type");
        if (type != null && REFERENCE_TYPES.contains(type)) {
            strict.add("type", type);
        }
        return strict.build();
    }

    JsonArray references(JsonObject truth, String field) {
        return Jsons.array(Jsons.list(truth, field).getValuesAs(JsonObject.class), this::reference);
    }

    /** A person has either name, or public_name with an id, and never both: the schema's oneOf. */
    JsonObject person(JsonObject truth) {
        JsonObjectBuilder strict = Jsons.PROVIDER.createObjectBuilder(truth);
        String code = Jsons.string(truth, "code");
        if (code != null && !CODE.matcher(code).matches()) {
            strict.remove("code");
        }
        address(truth, strict, "url");
        address(truth, strict, "avatar");
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

    JsonObject room(JsonObject truth) {
        JsonObjectBuilder strict = Jsons.object().add("name", truth.getString("name"));
        strict.add(
                "guid",
                truth.getString(
                        "guid", Guids.derived(page, truth.getString("name")).toString()));
        slug(truth, strict);
        String type = Jsons.string(truth, "type");
        if (type != null && ROOM_TYPES.contains(type)) {
            strict.add("type", type);
        }
        strict.add("description", truth.getOrDefault("description", JsonValue.NULL));
        strict.add("capacity", truth.getOrDefault("capacity", JsonValue.NULL));
        address(truth, strict, "url");
        truth.forEach((field, value) -> {
            boolean text = value instanceof JsonString;
            if ((text && (field.equals("stream_id") || field.matches("description_.+")))
                    || (field.equals("features") && isFeatures(value))) {
                strict.add(field, value);
            }
        });
        return strict.build();
    }

    private static boolean isFeatures(JsonValue value) {
        return value instanceof JsonObject features
                && (!features.containsKey("recording")
                        || RECORDING.contains(String.valueOf(Jsons.string(features, "recording"))));
    }

    JsonObject conference(JsonObject truth, int days, String firstDate, String lastDate) {
        JsonObjectBuilder strict = Jsons.object();
        String acronym = truth.getString("acronym");
        strict.add("acronym", ACRONYM.matcher(acronym).matches() ? acronym : Strict.acronym(acronym));
        copy(truth, strict, "title", "description", "keywords");
        strict.add("start", truth.getString("start", firstDate));
        strict.add("end", truth.getString("end", lastDate));
        strict.add("daysCount", truth.getOrDefault("daysCount", Jsons.PROVIDER.createValue(days)));
        strict.add("timeslot_duration", truth.getString("timeslot_duration", "00:05"));
        String zone = Jsons.string(truth, "time_zone_name");
        if (zone != null && ZONE.matcher(zone).matches()) {
            strict.add("time_zone_name", zone);
        }
        address(truth, strict, "logo");
        address(truth, strict, "url");
        copy(truth, strict, "colors");
        if (truth.get("meta") instanceof JsonObject meta) {
            strict.add("meta", meta);
        }
        if (truth.containsKey("tracks")) {
            strict.add(
                    "tracks",
                    Jsons.array(Jsons.list(truth, "tracks").getValuesAs(JsonObject.class), StrictJson::track));
        }
        return strict.build();
    }

    private static JsonObject track(JsonObject truth) {
        JsonObjectBuilder strict = Jsons.PROVIDER.createObjectBuilder(truth);
        strict.remove("slug");
        slug(truth, strict);
        return strict.build();
    }

    JsonObject session(JsonObject truth, Strict names) {
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
        String url = uri(truth, "url");
        strict.add("url", url == null ? page + "#session-" + guid : url);
        for (String text : List.of(
                "title", "subtitle", "track", "type", "language", "abstract", "description", "recording_license")) {
            strict.add(text, truth.getString(text, ""));
        }
        strict.add("logo", truth.getOrDefault("logo", JsonValue.NULL));
        strict.add("do_not_record", truth.getOrDefault("do_not_record", JsonValue.NULL));
        copy(truth, strict, "do_not_stream");
        address(truth, strict, "feedback_url");
        address(truth, strict, "origin_url");
        strict.add("persons", Jsons.array(Jsons.list(truth, "persons").getValuesAs(JsonObject.class), this::person));
        strict.add("links", references(truth, "links"));
        strict.add("attachments", references(truth, "attachments"));
        return strict.build();
    }

    /** Members that lie outside the form but inside a schedule; the schema forbids only rooms there. */
    static JsonObject scheduleMembers(JsonObject truth) {
        Map<String, JsonValue> members = truth.entrySet().stream()
                .filter(member -> !Set.of("rooms", "conference", "generator", Carrier.NAME)
                        .contains(member.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        JsonObjectBuilder strict = Jsons.object();
        members.forEach(strict::add);
        return strict.build();
    }

    private @Nullable String uri(JsonObject truth, String field) {
        return Strict.uri(Jsons.string(truth, field), base);
    }

    private void address(JsonObject truth, JsonObjectBuilder strict, String field) {
        String uri = uri(truth, field);
        if (uri == null) {
            strict.remove(field);
        } else {
            strict.add(field, uri);
        }
    }

    private static void slug(JsonObject truth, JsonObjectBuilder strict) {
        String slug = Jsons.string(truth, "slug");
        if (slug != null && Strict.isSlug(slug)) {
            strict.add("slug", slug);
        }
    }

    private static void copy(JsonObject truth, JsonObjectBuilder strict, String... fields) {
        for (String field : fields) {
            JsonValue value = truth.get(field);
            if (value != null) {
                strict.add(field, value);
            }
        }
    }
}
