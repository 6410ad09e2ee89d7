package org.caravanserai.persistence.imports;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.domain.imports.NumberForms;
import org.caravanserai.domain.imports.NumberStyle;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** A mapping of columns in two columns of the database: the headings, and how the cells below them are read. */
final class MappingJson {

    private static final String NUMBERS = "numbers";
    private static final String CONSTANTS = "constants";
    private static final String VALUES = "values";

    private MappingJson() {}

    static String headers(TableMapping mapping) {
        return Json.write(mapping.headers());
    }

    static String reading(TableMapping mapping) {
        var reading = Json.PROVIDER.createObjectBuilder();
        var numbers = mapping.numbers();
        if (numbers != null) {
            reading.add(NUMBERS, numbers.name());
        }
        var constants = Json.PROVIDER.createObjectBuilder();
        mapping.constants().forEach(constants::add);
        var values = Json.PROVIDER.createObjectBuilder();
        mapping.values().forEach((column, meant) -> {
            var texts = Json.PROVIDER.createObjectBuilder();
            meant.forEach(texts::add);
            values.add(column, texts);
        });
        return reading.add(CONSTANTS, constants).add(VALUES, values).build().toString();
    }

    static TableMapping read(String headers, String reading) {
        var object = object(reading);
        var values = new HashMap<String, Map<String, String>>();
        var meant = object.getJsonObject(VALUES);
        if (meant != null) {
            meant.keySet().forEach(column -> values.put(column, texts(meant.getJsonObject(column))));
        }
        var numbers = object.getString(NUMBERS, "");
        return new TableMapping(
                Json.readTexts(headers),
                texts(object.getJsonObject(CONSTANTS)),
                values,
                numbers.isEmpty() ? null : NumberStyle.valueOf(numbers));
    }

    private static Map<String, String> texts(@Nullable JsonObject object) {
        var texts = new HashMap<String, String>();
        if (object != null) {
            object.forEach((key, value) -> texts.put(key, ((JsonString) value).getString()));
        }
        return texts;
    }

    /** How the numbers of a column are written. */
    static JsonObject forms(NumberForms forms) {
        var object =
                Json.PROVIDER.createObjectBuilder().add("point", forms.point()).add("comma", forms.comma());
        var unclear = forms.unclear();
        return (unclear == null ? object : object.add("unclear", unclear)).build();
    }

    static NumberForms forms(JsonObject object) {
        return new NumberForms(
                object.getJsonNumber("point").longValue(),
                object.getJsonNumber("comma").longValue(),
                object.getString("unclear", null));
    }

    private static JsonObject object(String json) {
        try (var reader = Json.PROVIDER.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
