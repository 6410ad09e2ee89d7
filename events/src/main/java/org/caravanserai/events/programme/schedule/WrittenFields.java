package org.caravanserai.events.programme.schedule;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Keeps account of what XML says of an object, to know in the end what it does not say. */
final class WrittenFields {

    private JsonObject truth;
    private final JsonObjectBuilder said = Jsons.object();

    WrittenFields(JsonObject truth) {
        this.truth = truth;
    }

    /** The text was written for the field; a reader will not tell blank text from none. */
    WrittenFields wrote(String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            JsonValue value = truth.get(field);
            String plain = value instanceof JsonString string ? string.getString() : String.valueOf(value);
            said.add(field, value != null && plain.equals(text) ? value : Jsons.text(text));
        }
        return this;
    }

    WrittenFields put(String field, JsonValue value) {
        said.add(field, value);
        return this;
    }

    /** Something beside the object that must be carried with it. */
    void missing(String field, JsonValue value) {
        truth = Jsons.PROVIDER.createObjectBuilder(truth).add(field, value).build();
    }

    /** The field is dealt with item by item. */
    WrittenFields elsewhere(String field) {
        truth = Jsons.PROVIDER.createObjectBuilder(truth).remove(field).build();
        return this;
    }

    JsonObject truth() {
        return truth;
    }

    @Nullable
    String text(String field) {
        JsonValue value = truth.get(field);
        if (Jsons.isNothing(value)) {
            return null;
        }
        return value instanceof JsonString string ? string.getString() : String.valueOf(value);
    }

    JsonObject difference() {
        return ExtensionData.difference(truth, said.build());
    }

    @Nullable
    String carried() {
        JsonObject difference = difference();
        return difference.isEmpty() ? null : difference.toString();
    }
}
