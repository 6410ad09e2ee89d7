package org.caravanserai.web.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.shell.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of the API out of JSON and names everything in it that is not of the kind that belongs there. What the
 * record does not know is passed over.
 */
final class RecordReader {

    private final Invalid.Collector faults = new Invalid.Collector();

    private RecordReader() {}

    /**
     * @throws Invalid naming every field that holds something of another kind
     */
    static @Nullable Object read(JsonValue json, Class<?> type) {
        var reader = new RecordReader();
        var read = reader.value(json, type, "");
        reader.faults.throwIfAny();
        return read;
    }

    private @Nullable Object value(JsonValue json, Type type, String field) {
        if (json == JsonValue.NULL) {
            return null;
        } else if (type instanceof ParameterizedType generic) {
            var of = generic.getActualTypeArguments();
            return generic.getRawType() == List.class ? list(json, of[0], field) : map(json, of[1], field);
        } else if (type == String.class) {
            return json instanceof JsonString text ? text(text, field) : wrong(field, "not-a-text");
        } else if (type == Integer.class) {
            return whole(json, field);
        } else if (type == Boolean.class) {
            return json == JsonValue.TRUE || json == JsonValue.FALSE
                    ? Boolean.valueOf(json == JsonValue.TRUE)
                    : wrong(field, "not-true-or-false");
        } else if (type == Object.class) {
            return anything(json, field);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            return object(json, record, field);
        }
        throw new IllegalStateException("the API reads no " + type);
    }

    private @Nullable Object object(JsonValue json, Class<?> type, String field) {
        if (!(json instanceof JsonObject members)) {
            return wrong(field, "not-an-object");
        }
        var shape = RecordShape.of(type);
        var values = new @Nullable Object[shape.components().length];
        for (int i = 0; i < values.length; i++) {
            var component = shape.components()[i];
            var member = members.get(component.getName());
            values[i] = member == null
                    ? null
                    : value(member, component.getGenericType(), below(field, component.getName()));
        }
        return shape.make(values);
    }

    private @Nullable Object list(JsonValue json, Type of, String field) {
        if (!(json instanceof JsonArray items)) {
            return wrong(field, "not-a-list");
        }
        var list = new ArrayList<@Nullable Object>(items.size());
        for (int i = 0; i < items.size(); i++) {
            var place = field + "[" + i + "]";
            list.add(items.get(i) == JsonValue.NULL ? wrong(place, "required") : value(items.get(i), of, place));
        }
        return list;
    }

    private @Nullable Object map(JsonValue json, Type of, String field) {
        if (!(json instanceof JsonObject members)) {
            return wrong(field, "not-an-object");
        }
        var map = new LinkedHashMap<String, @Nullable Object>();
        members.forEach((name, member) -> {
            if (Characters.allUsable(name)) {
                map.put(name, value(member, of, below(field, name)));
            } else {
                wrong(field, "unusable-character");
            }
        });
        return map;
    }

    private @Nullable Object text(JsonString json, String field) {
        var text = json.getString();
        return Characters.allUsable(text) ? text : wrong(field, "unusable-character");
    }

    private @Nullable Object whole(JsonValue json, String field) {
        try {
            return json instanceof JsonNumber number
                    ? Integer.valueOf(number.bigDecimalValue().intValueExact())
                    : wrong(field, "not-a-whole-number");
        } catch (ArithmeticException fractionOrTooLarge) {
            return wrong(field, "not-a-whole-number");
        }
    }

    /** What the record leaves open, by the classes that JSON-B would take. */
    private @Nullable Object anything(JsonValue json, String field) {
        return switch (json.getValueType()) {
            case STRING -> text((JsonString) json, field);
            case NUMBER -> ((JsonNumber) json).bigDecimalValue();
            case TRUE, FALSE -> json == JsonValue.TRUE;
            case NULL -> null;
            case ARRAY -> everything((JsonArray) json, field);
            case OBJECT -> map(json, Object.class, field);
        };
    }

    /** Nothing in a list that may hold anything is left to the rules of what it is for. */
    private List<@Nullable Object> everything(JsonArray items, String field) {
        var list = new ArrayList<@Nullable Object>(items.size());
        items.forEach(item -> list.add(anything(item, field)));
        return list;
    }

    private @Nullable Object wrong(String field, String key) {
        faults.check(false, field.isEmpty() ? "body" : field, key);
        return null;
    }

    private static String below(String field, String name) {
        return field.isEmpty() ? name : field + "." + name;
    }
}
