package org.caravanserai.schedule;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What a strict form has no place for, or not as it is: the difference between what is true and what the strict form
 * says. It travels beside the strict form and is laid over it when our own export is read again.
 */
final class ExtensionData {

    /** Under this name it travels: a member of the JSON schedule, a processing instruction in XML. */
    static final String NAME = "caravanserai";

    private ExtensionData() {}

    /** Empty when the strict form contains everything. A null represents a field that is missing in the source. */
    static JsonObject difference(JsonObject source, JsonObject strict) {
        Set<String> fields = new LinkedHashSet<>(source.keySet());
        fields.addAll(strict.keySet());
        JsonObjectBuilder difference = Jsons.object();
        for (String field : fields) {
            JsonValue is = source.get(field);
            JsonValue says = strict.get(field);
            boolean same = Jsons.isNothing(is) ? Jsons.isNothing(says) : Objects.equals(is, says);
            if (!same) {
                difference.add(field, is == null ? JsonValue.NULL : is);
            }
        }
        return difference.build();
    }

    static JsonObject overlay(JsonObject strict, JsonObject difference) {
        if (difference.isEmpty()) {
            return strict;
        }
        JsonObjectBuilder whole = Jsons.PROVIDER.createObjectBuilder(strict);
        difference.forEach((field, value) -> {
            if (value == JsonValue.NULL) {
                whole.remove(field);
            } else {
                whole.add(field, value);
            }
        });
        return whole.build();
    }

    /** The part of a carrier that concerns one thing, by kind and name. */
    static JsonObject part(JsonObject carrier, String kind, String name) {
        return carrier.get(kind) instanceof JsonObject things && things.get(name) instanceof JsonObject thing
                ? thing
                : JsonValue.EMPTY_JSON_OBJECT;
    }

    static JsonObject part(JsonObject carrier, String kind) {
        return carrier.get(kind) instanceof JsonObject thing ? thing : JsonValue.EMPTY_JSON_OBJECT;
    }
}
