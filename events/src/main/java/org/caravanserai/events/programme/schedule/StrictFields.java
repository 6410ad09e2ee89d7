package org.caravanserai.events.programme.schedule;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** How single fields get from the whole truth into what the JSON Schema allows. */
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
    String uri(JsonObject truth, String field) {
        return Strict.uri(Jsons.string(truth, field), base);
    }

    /** Takes over an address where it is one. */
    void address(JsonObject truth, JsonObjectBuilder strict, String field) {
        String uri = uri(truth, field);
        if (uri == null) {
            strict.remove(field);
        } else {
            strict.add(field, uri);
        }
    }

    /** Takes over a short name that the schema allows. */
    static void slug(JsonObject truth, JsonObjectBuilder strict) {
        String slug = Jsons.string(truth, "slug");
        if (slug != null && Strict.isSlug(slug)) {
            strict.add("slug", slug);
        }
    }

    /** Takes over what is there. */
    static void copy(JsonObject truth, JsonObjectBuilder strict, String... fields) {
        for (String field : fields) {
            JsonValue value = truth.get(field);
            if (value != null) {
                strict.add(field, value);
            }
        }
    }
}
