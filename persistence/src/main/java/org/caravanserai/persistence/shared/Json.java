package org.caravanserai.persistence.shared;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** JSON on its way into and out of {@code jsonb} columns. */
public final class Json {

    /** Looked up once: {@code jakarta.json.Json} searches the whole class path for it with every call. */
    public static final JsonProvider PROVIDER = JsonProvider.provider();

    private Json() {}

    /** A parameter that PostgreSQL takes as {@code jsonb}. */
    public static PGobject object(String json) {
        return typed("jsonb", json);
    }

    /** A parameter of a type that the driver does not know by itself, for example {@code text[]} or {@code tsvector}. */
    public static PGobject typed(String type, String value) {
        try {
            var object = new PGobject();
            object.setType(type);
            object.setValue(value);
            return object;
        } catch (SQLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    public static String write(Map<String, String> texts) {
        var object = PROVIDER.createObjectBuilder();
        texts.forEach(object::add);
        return object.build().toString();
    }

    public static Map<String, String> readTexts(String json) {
        var texts = new LinkedHashMap<String, String>();
        read(json).forEach((tag, value) -> {
            if (value.getValueType() == JsonValue.ValueType.STRING) {
                texts.put(tag, ((JsonString) value).getString());
            }
        });
        return texts;
    }

    /** A column of a native query as text in several languages; null becomes the empty one. */
    public static LocalizedText localized(@Nullable Object column) {
        return column == null ? LocalizedText.EMPTY : new LocalizedText(readTexts(column.toString()));
    }

    /** An array of objects; null becomes the empty list. */
    public static List<JsonObject> objects(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try (var reader = PROVIDER.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    public static JsonObject read(String json) {
        try (var reader = PROVIDER.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
