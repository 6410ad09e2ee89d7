package org.caravanserai.platform.imports;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values from untrusted JSON; a value of another type counts as absent. */
final class JsonPath {

    private JsonPath() {}

    static @Nullable String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text && !text.getString().isBlank()
                ? text.getString().strip()
                : null;
    }

    static @Nullable Integer number(JsonObject object, String name) {
        return object.get(name) instanceof JsonNumber number ? (Integer) number.intValue() : null;
    }

    static JsonObject object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    }

    static List<JsonObject> objects(JsonObject object, String name) {
        return array(object.get(name)).stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .toList();
    }

    /** Texts of an array; a single text counts as an array of one. */
    static List<String> texts(JsonObject object, String name) {
        if (object.get(name) instanceof JsonString one) {
            return List.of(one.getString());
        }
        return array(object.get(name)).stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static JsonArray array(@Nullable JsonValue value) {
        return value instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }
}
