package org.caravanserai.web.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.shell.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Creates a record of the API from JSON and names every field whose type differs from its component. Members that
 * the record does not know are ignored. A component that is not {@code @Nullable} is required: a missing, null or blank
 * value is refused.
 */
final class RecordReader {

    private final Invalid.Collector faults = new Invalid.Collector();
    private final Invalid.Collector missing = new Invalid.Collector();

    private RecordReader() {}

    /**
     * @throws Invalid with every field of a wrong type; if there are none, with every missing field
     */
    static @Nullable Object read(JsonValue json, Class<?> type) {
        var reader = new RecordReader();
        var read = reader.value(json, type, "");
        reader.faults.throwIfAny();
        reader.missing.throwIfAny();
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
        } else if (type == Integer.class || type == int.class) {
            return whole(json, field, BigDecimal::intValueExact);
        } else if (type == Long.class || type == long.class) {
            return whole(json, field, BigDecimal::longValueExact);
        } else if (type == BigDecimal.class) {
            return json instanceof JsonNumber number
                    ? number.bigDecimalValue()
                    : wrong(field, "not-a-number", shown(json));
        } else if (type == Boolean.class || type == boolean.class) {
            return json == JsonValue.TRUE || json == JsonValue.FALSE
                    ? Boolean.valueOf(json == JsonValue.TRUE)
                    : wrong(field, "not-true-or-false");
        } else if (type == Object.class) {
            return anything(json, field);
        } else if (type instanceof Class<?> known && (known.isEnum() || WrittenValues.knows(known))) {
            return json instanceof JsonString text ? written(text, known, field) : wrong(field, "not-a-text");
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
            var place = below(field, component.getName());
            if (shape.requires(i) && isNothing(member)) {
                missing.check(false, place, "required");
            } else if (member != null) {
                values[i] = value(member, component.getGenericType(), place);
            }
        }
        return faults.isEmpty() && missing.isEmpty() ? shape.make(values) : null;
    }

    private static boolean isNothing(@Nullable JsonValue value) {
        return value == null
                || value == JsonValue.NULL
                || value instanceof JsonString text && text.getString().isBlank();
    }

    /** Types that JSON writes as text: enum constants, times, identifiers. A blank text counts as missing. */
    private @Nullable Object written(JsonString json, Class<?> type, String field) {
        var text = text(json, field);
        return text == null || text.isBlank()
                ? null
                : faults.value(own -> field, () -> WrittenValues.read(type, field, text.strip()));
    }

    private static String shown(JsonValue json) {
        return json instanceof JsonString text ? Characters.usable(text.getString()) : json.toString();
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

    private @Nullable String text(JsonString json, String field) {
        var text = json.getString();
        if (Characters.allUsable(text)) {
            return text;
        }
        wrong(field, "unusable-character");
        return null;
    }

    private @Nullable Object whole(JsonValue json, String field, Function<BigDecimal, Number> exactly) {
        try {
            return json instanceof JsonNumber number
                    ? exactly.apply(number.bigDecimalValue())
                    : wrong(field, "not-a-whole-number");
        } catch (ArithmeticException fractionOrTooLarge) {
            return wrong(field, "not-a-whole-number");
        }
    }

    /** Untyped components get the classes that JSON-B would use. */
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

    /** Nulls in untyped lists are left to later validation. */
    private List<@Nullable Object> everything(JsonArray items, String field) {
        var list = new ArrayList<@Nullable Object>(items.size());
        items.forEach(item -> list.add(anything(item, field)));
        return list;
    }

    private @Nullable Object wrong(String field, String key, Object... arguments) {
        faults.check(false, field.isEmpty() ? "body" : field, key, arguments);
        return null;
    }

    private static String below(String field, String name) {
        return field.isEmpty() ? name : field + "." + name;
    }
}
