package org.caravanserai.schedule;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JSON values made short; the provider is looked up once because that is slow. */
final class Jsons {

    /** Maximum depth of nested values. */
    static final int DEEPEST = 200;

    static final JsonProvider PROVIDER = JsonProvider.provider();

    private Jsons() {}

    static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    static JsonValue text(String text) {
        return PROVIDER.createValue(text);
    }

    static JsonValue parse(String json) {
        try (JsonReader reader = PROVIDER.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    static <T> JsonArray array(List<T> items, Function<T, ? extends JsonValue> each) {
        JsonArrayBuilder array = PROVIDER.createArrayBuilder();
        items.forEach(item -> array.add(each.apply(item)));
        return array.build();
    }

    /** Null, JSON null, the empty string and what is not there are one and the same. */
    static boolean isNothing(@Nullable JsonValue value) {
        return value == null
                || value.getValueType() == JsonValue.ValueType.NULL
                || (value instanceof JsonString string && string.getString().isEmpty());
    }

    /** Without the characters that JSON can name but no database holds: NUL and halves of surrogate pairs. */
    static JsonValue clean(JsonValue value) {
        if (value instanceof JsonString string) {
            return text(clean(string.getString()));
        }
        if (value instanceof JsonArray array) {
            return array(array, Jsons::clean);
        }
        if (value instanceof JsonObject members) {
            JsonObjectBuilder cleaned = object();
            members.forEach((name, member) -> cleaned.add(clean(name), clean(member)));
            return cleaned.build();
        }
        return value;
    }

    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static @Nullable String string(JsonObject object, String name) {
        return object.get(name) instanceof JsonString string
                        && !string.getString().isEmpty()
                ? string.getString()
                : null;
    }

    static JsonArray list(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }
}
