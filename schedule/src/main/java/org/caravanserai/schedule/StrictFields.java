package org.caravanserai.schedule;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Converts single fields of the full programme into what the JSON Schema allows. */
final class StrictFields {

    private final @Nullable String base;

    /**
     * @param base what relative addresses start from
     */
    StrictFields(@Nullable String base) {
        this.base = base;
    }

    /** The address in this field; null when it has none. */
    @Nullable
    String uri(JsonObject source, String field) {
        return SchemaValues.uri(Jsons.string(source, field), base);
    }

    /** Takes over an address where it is one. */
    void address(JsonObject source, JsonObjectBuilder strict, String field) {
        String uri = uri(source, field);
        if (uri == null) {
            strict.remove(field);
        } else {
            strict.add(field, uri);
        }
    }

    /** Takes over a short name that the schema allows. */
    static void slug(JsonObject source, JsonObjectBuilder strict) {
        String slug = Jsons.string(source, "slug");
        if (slug != null && SchemaValues.isSlug(slug)) {
            strict.add("slug", slug);
        }
    }

    /** Takes over what is there. */
    static void copy(JsonObject source, JsonObjectBuilder strict, String... fields) {
        for (String field : fields) {
            JsonValue value = source.get(field);
            if (value != null) {
                strict.add(field, value);
            }
        }
    }
}
