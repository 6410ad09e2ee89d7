package org.caravanserai.schedule;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Remembers which fields of an object the XML contains, so that the rest can be added as extension data. */
final class WrittenFields {

    private JsonObject source;
    private final JsonObjectBuilder written = Jsons.object();

    WrittenFields(JsonObject source) {
        this.source = source;
    }

    /** The text was generated for the field; a reader treats blank text as none. */
    WrittenFields wrote(String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            JsonValue value = source.get(field);
            String plain = value instanceof JsonString string ? string.getString() : String.valueOf(value);
            written.add(field, value != null && plain.equals(text) ? value : Jsons.text(text));
        }
        return this;
    }

    WrittenFields put(String field, JsonValue value) {
        written.add(field, value);
        return this;
    }

    /** A value that has no place in the object and must be kept beside it. */
    void missing(String field, JsonValue value) {
        source = Jsons.PROVIDER.createObjectBuilder(source).add(field, value).build();
    }

    /** The field is dealt with item by item. */
    WrittenFields elsewhere(String field) {
        source = Jsons.PROVIDER.createObjectBuilder(source).remove(field).build();
        return this;
    }

    JsonObject source() {
        return source;
    }

    @Nullable
    String text(String field) {
        JsonValue value = source.get(field);
        if (Jsons.isNothing(value)) {
            return null;
        }
        return value instanceof JsonString string ? string.getString() : String.valueOf(value);
    }

    JsonObject difference() {
        return ExtensionData.difference(source, written.build());
    }

    @Nullable
    String carried() {
        JsonObject difference = difference();
        return difference.isEmpty() ? null : difference.toString();
    }
}
