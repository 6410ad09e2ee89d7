package org.caravanserai.persistence.events.programme;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.caravanserai.domain.events.programme.Generator;
import org.caravanserai.domain.events.programme.ProgrammeLink;
import org.caravanserai.domain.events.programme.Track;
import org.caravanserai.domain.events.programme.UnknownFields;
import org.jspecify.annotations.Nullable;

/** Converts rows and values of columns to and from JSON. Nulls are left out. */
final class JsonRow {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObjectBuilder row = JSON.createObjectBuilder();

    JsonRow put(String column, @Nullable Object value) {
        if (value instanceof JsonValue json) {
            row.add(column, json);
        } else if (value instanceof Boolean flag) {
            row.add(column, flag);
        } else if (value instanceof Integer number) {
            row.add(column, number);
        } else if (value instanceof Long number) {
            row.add(column, number);
        } else if (value instanceof BigDecimal number) {
            row.add(column, number);
        } else if (value instanceof UUID || value instanceof String) {
            row.add(column, value.toString());
        } else if (value != null) {
            throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
        return this;
    }

    JsonRow moment(String name, OffsetDateTime moment) {
        return put(name + "_at", moment.toString())
                .put(name + "_offset", moment.getOffset().getTotalSeconds());
    }

    JsonObject build() {
        return row.build();
    }

    static JsonObject of(Map<String, String> texts) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        texts.forEach(object::add);
        return object.build();
    }

    static JsonObject of(ProgrammeLink reference) {
        return new JsonRow()
                .put("url", reference.url())
                .put("title", reference.title())
                .put("type", reference.type())
                .put("service", reference.service())
                .put("extra", of(reference.extra().values()))
                .build();
    }

    static JsonObject of(Track track) {
        return new JsonRow()
                .put("name", track.name())
                .put("slug", track.slug())
                .put("color", track.color())
                .put("extra", of(track.extra().values()))
                .build();
    }

    static JsonObject of(Generator generator) {
        return new JsonRow()
                .put("name", generator.name())
                .put("version", generator.version())
                .put("system", generator.system())
                .put("url", generator.url())
                .put("extra", of(generator.extra().values()))
                .build();
    }

    static ProgrammeLink reference(JsonObject json) {
        return new ProgrammeLink(
                text(json, "url"), text(json, "title"), text(json, "type"), text(json, "service"), extra(json));
    }

    static Track track(JsonObject json) {
        return new Track(json.getString("name"), text(json, "slug"), text(json, "color"), extra(json));
    }

    static Generator generator(String column) {
        JsonObject json = parse(column).asJsonObject();
        return new Generator(
                text(json, "name"), text(json, "version"), text(json, "system"), text(json, "url"), extra(json));
    }

    static <T> List<T> list(String column, Function<JsonObject, T> item) {
        JsonArray array = parse(column).asJsonArray();
        List<T> list = new ArrayList<>();
        array.forEach(value -> list.add(item.apply(value.asJsonObject())));
        return list;
    }

    static List<String> strings(String column) {
        return parse(column).asJsonArray().stream()
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    static SortedMap<String, String> texts(String column) {
        return texts(parse(column).asJsonObject());
    }

    static UnknownFields extra(String column) {
        return UnknownFields.of(texts(column));
    }

    private static UnknownFields extra(JsonObject json) {
        return UnknownFields.of(texts(json.getJsonObject("extra")));
    }

    private static SortedMap<String, String> texts(JsonObject json) {
        SortedMap<String, String> texts = new TreeMap<>();
        json.keySet().forEach(key -> texts.put(key, json.getString(key)));
        return texts;
    }

    private static @Nullable String text(JsonObject json, String field) {
        return json.containsKey(field) ? json.getString(field) : null;
    }

    private static JsonValue parse(String column) {
        try (var reader = JSON.createReader(new StringReader(column))) {
            return reader.readValue();
        }
    }
}
