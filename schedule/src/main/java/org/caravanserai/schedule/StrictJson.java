package org.caravanserai.schedule;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A conference, its rooms and what stands around them as the JSON Schema allows it, made from the whole source. */
final class StrictJson {

    private static final Pattern ACRONYM = Pattern.compile("[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?");
    private static final Pattern ZONE = Pattern.compile("([A-Z][a-z]+/[A-Z][a-z]+.*)|UTC");
    private static final Set<String> ROOM_TYPES =
            Set.of("lecturehall", "stage", "workshop", "outside", "online", "project", "bbb", "hangar", "other");
    private static final Set<String> RECORDING = Set.of(
            "record_by_default", "not_recorded_by_default", "recording_forbidden", "recording_not_possible", "unknown");

    private final StrictFields fields;
    private final String page;

    /**
     * @param base what relative addresses start from
     * @param page keeps identifiers made here apart from those of other programmes
     */
    StrictJson(@Nullable String base, String page) {
        this.fields = new StrictFields(base);
        this.page = page;
    }

    JsonObject room(JsonObject source) {
        JsonObjectBuilder strict = Jsons.object().add("name", source.getString("name"));
        strict.add(
                "guid",
                source.getString(
                        "guid", Guids.derived(page, source.getString("name")).toString()));
        StrictFields.slug(source, strict);
        String type = Jsons.string(source, "type");
        if (type != null && ROOM_TYPES.contains(type)) {
            strict.add("type", type);
        }
        strict.add("description", source.getOrDefault("description", JsonValue.NULL));
        strict.add("capacity", source.getOrDefault("capacity", JsonValue.NULL));
        fields.address(source, strict, "url");
        source.forEach((field, value) -> {
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

    JsonObject conference(JsonObject source, int days, String firstDate, String lastDate) {
        JsonObjectBuilder strict = Jsons.object();
        String acronym = source.getString("acronym");
        strict.add("acronym", ACRONYM.matcher(acronym).matches() ? acronym : SchemaValues.acronym(acronym));
        StrictFields.copy(source, strict, "title", "description", "keywords");
        strict.add("start", source.getString("start", firstDate));
        strict.add("end", source.getString("end", lastDate));
        strict.add("daysCount", source.getOrDefault("daysCount", Jsons.PROVIDER.createValue(days)));
        strict.add("timeslot_duration", source.getString("timeslot_duration", "00:05"));
        String zone = Jsons.string(source, "time_zone_name");
        if (zone != null && ZONE.matcher(zone).matches()) {
            strict.add("time_zone_name", zone);
        }
        fields.address(source, strict, "logo");
        fields.address(source, strict, "url");
        StrictFields.copy(source, strict, "colors");
        if (source.get("meta") instanceof JsonObject meta) {
            strict.add("meta", meta);
        }
        if (source.containsKey("tracks")) {
            strict.add(
                    "tracks",
                    Jsons.array(Jsons.list(source, "tracks").getValuesAs(JsonObject.class), StrictJson::track));
        }
        return strict.build();
    }

    private static JsonObject track(JsonObject source) {
        JsonObjectBuilder strict = Jsons.PROVIDER.createObjectBuilder(source);
        strict.remove("slug");
        StrictFields.slug(source, strict);
        return strict.build();
    }

    /** Members that lie outside the form but inside a schedule; the schema forbids only rooms there. */
    static JsonObject scheduleMembers(JsonObject source) {
        Map<String, JsonValue> members = source.entrySet().stream()
                .filter(member -> !Set.of("rooms", "conference", "generator", ExtensionData.NAME)
                        .contains(member.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        JsonObjectBuilder strict = Jsons.object();
        members.forEach(strict::add);
        return strict.build();
    }
}
