package org.caravanserai.platform.forms;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Characters;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.SingleValue;
import org.caravanserai.domain.shared.WrittenTime;
import org.jspecify.annotations.Nullable;

/**
 * Makes the record that a use case takes from what somebody sent: from JSON, or from texts by name as a page, a table or a
 * link has them. Each component is read by its type: numbers, dates, enum constants, {@link SingleValue}s, nested records, lists
 * and maps of these. Names that the record does not know are ignored.
 *
 * <p>A component that is not {@code @Nullable} is required: a missing or blank value is refused as {@code required}. {@link
 * Between} and {@link Longest} limit what is read. Each fault carries the path of its component, such as {@code
 * languages[1].cefr}; what the constructor of a nested record refuses is named below that record.
 *
 * <p>JSON has types of its own, so a number written as a text is refused there, except as {@link AsText}. Texts are read as their component needs them; a
 * blank text is none, and a row of a list in which nothing is written is passed over. A map in which nothing is written is there. Values that already have the type of their
 * component, such as a date that a calendar has chosen, are taken as they are.
 */
public final class Reader {

    private final Invalid.Collector faults = new Invalid.Collector();
    private final Invalid.Collector missing = new Invalid.Collector();
    private final boolean texts;

    private Reader(boolean texts) {
        this.texts = texts;
    }

    /**
     * @throws Invalid with every value that cannot be read; if there are none, with every missing one
     */
    public static <T extends Record> T json(JsonValue json, Class<T> type) {
        return new Reader(false).read(plain(json), type);
    }

    /**
     * @param texts by the names of components: texts, values, lists of these, and maps for nested records
     * @throws Invalid with every value that cannot be read or is missing
     */
    public static <T extends Record> T texts(Map<String, ? extends @Nullable Object> texts, Class<T> type) {
        return new Reader(true).read(texts, type);
    }

    /**
     * From the query of an address, which may have several values of one name: a list has them all, every other component the first.
     *
     * @param values those of a name
     * @throws Invalid with every value that cannot be read or is missing
     */
    public static <T extends Record> T query(Function<String, List<String>> values, Class<T> type) {
        return texts(named(values, type), type);
    }

    /**
     * As {@link #query}, for the address of a page, which people shorten and mistype: what cannot be read counts as not asked.
     *
     * @throws Invalid when something that is required cannot be read or is missing
     */
    public static <T extends Record> T asked(Function<String, List<String>> values, Class<T> type) {
        var asked = named(values, type);
        while (true) {
            try {
                return texts(asked, type);
            } catch (Invalid refusal) {
                var wrong = refusal.violations().stream()
                        .map(fault -> fault.field().replaceFirst("[.\\[].*", ""))
                        .toList();
                if (!asked.keySet().removeAll(wrong)) {
                    throw refusal;
                }
            }
        }
    }

    private static Map<String, Object> named(Function<String, List<String>> values, Class<?> type) {
        var named = new HashMap<String, Object>();
        RecordShape.fields(type).forEach(component -> {
            var all = values.apply(component.getName());
            if (!all.isEmpty()) {
                named.put(component.getName(), component.getType() == List.class ? all : all.get(0));
            }
        });
        return named;
    }

    private <T extends Record> T read(@Nullable Object written, Class<T> type) {
        var record = object(Objects.requireNonNullElse(written, ""), type, "");
        if (texts) {
            missing.refusal().violations().forEach(fault -> faults.check(false, fault.field(), fault.key()));
        }
        faults.throwIfAny();
        missing.throwIfAny();
        return Objects.requireNonNull(type.cast(record));
    }

    /**
     * @param type of what is wanted
     * @param limits the component that it is read for, with its annotations
     */
    private @Nullable Object value(@Nullable Object written, Type type, AnnotatedElement limits, String field) {
        if (written == null) {
            return null;
        } else if (type instanceof ParameterizedType generic) {
            var of = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? list(written, of[0], limits, field)
                    : map(written, of[1], limits, field);
        } else if (type == Object.class) {
            return anything(written, field);
        } else if (type == String.class) {
            return text(written, limits.getAnnotation(Longest.class), field);
        } else if (type instanceof Class<?> known) {
            var sent = sent(written, limits, field);
            return sent == null ? null : one(sent, known, limits.getAnnotation(Between.class), field);
        }
        throw new IllegalStateException("nothing reads " + type);
    }

    private @Nullable Object sent(Object written, AnnotatedElement limits, String field) {
        var asText = limits.getAnnotation(AsText.class);
        if (!texts && asText != null) {
            return asText.orNumber() && written instanceof BigDecimal ? written : numberAsText(written, field);
        }
        return texts && limits.isAnnotationPresent(DecimalComma.class) && written instanceof String number
                ? number.replace(',', '.')
                : written;
    }

    private @Nullable Object one(Object written, Class<?> type, @Nullable Between range, String field) {
        if (type == Integer.class || type == int.class) {
            return whole(written, range, field, BigDecimal::intValueExact);
        } else if (type == Long.class || type == long.class) {
            return whole(written, range, field, BigDecimal::longValueExact);
        } else if (type == BigDecimal.class) {
            return inRange(number(written, "not-a-number", field), range, field);
        } else if (type == Boolean.class || type == boolean.class) {
            return truth(written, field);
        } else if (type.isInstance(written)) {
            return written;
        } else if (WrittenValues.knows(type)) {
            return isWritten(written, type)
                    ? written(String.valueOf(written), type, field)
                    : wrong(field, "not-a-text");
        } else if (SingleValue.class.isAssignableFrom(type)) {
            return single(written, RecordShape.of(type), field);
        } else if (type.isRecord()) {
            return object(written, type, field);
        }
        throw new IllegalStateException("nothing reads " + type);
    }

    /** As a text, or as the local time that a control for it has chosen. */
    private static boolean isWritten(Object written, Class<?> type) {
        return written instanceof String || written instanceof LocalDateTime && type == WrittenTime.class;
    }

    private @Nullable Object object(Object written, Class<?> type, String field) {
        if (!(written instanceof Map<?, ?> members)) {
            return wrong(field, "not-an-object");
        }
        var shape = RecordShape.of(type);
        var values = new @Nullable Object[shape.components().length];
        var before = faults.size() + missing.size();
        for (int i = 0; i < values.length; i++) {
            var component = shape.components()[i];
            var member = members.get(component.getName());
            var place = below(field, component.getName());
            if (component.isAnnotationPresent(Inlined.class)) {
                values[i] = object(written, component.getType(), field);
            } else if (!shape.requires(i) && texts && component.getType() != Map.class && isBlank(member)) {
                values[i] = null;
            } else if (!shape.requires(i) || !isNothing(member)) {
                values[i] = value(member, component.getGenericType(), component, place);
            } else if (component.isAnnotationPresent(OrEmpty.class)) {
                values[i] = empty(component.getType(), place);
            } else {
                missing.check(false, place, "required");
            }
        }
        return faults.size() + missing.size() > before
                ? null
                : faults.value(own -> below(field, own), () -> shape.make(values));
    }

    private static boolean isNothing(@Nullable Object written) {
        return written == null || written instanceof String text && text.isBlank();
    }

    private @Nullable Object empty(Class<?> type, String field) {
        if (SingleValue.class.isAssignableFrom(type)) {
            var shape = RecordShape.of(type);
            return shape.make(empty(shape.components()[0].getType(), field));
        } else if (type.isRecord()) {
            return object(Map.of(), type, field);
        }
        return type == boolean.class ? false : type == String.class ? "" : type == List.class ? List.of() : Map.of();
    }

    /** What the constructor refuses is the fault of the field, whatever it calls its own component. */
    private @Nullable Object single(Object written, RecordShape shape, String field) {
        var component = shape.components()[0];
        var before = faults.size();
        var value = value(
                written instanceof String text ? text.strip() : written, component.getGenericType(), component, field);
        return value == null || isNothing(value) || faults.size() > before
                ? null
                : faults.value(own -> field, () -> shape.read(value));
    }

    /** Types that are written as a text: enum constants, times, identifiers. A blank text counts as missing. */
    private @Nullable Object written(String written, Class<?> type, String field) {
        var text = text(written, null, field);
        return text == null || text.isBlank()
                ? null
                : faults.value(own -> field, () -> WrittenValues.read(type, field, text.strip()));
    }

    private @Nullable Object list(Object written, Type of, AnnotatedElement limits, String field) {
        var lines = texts && limits.isAnnotationPresent(OneALine.class) && written instanceof String text
                ? text.lines().toList()
                : written;
        if (!(lines instanceof List<?> items)) {
            return wrong(field, "not-a-list");
        }
        var list = new ArrayList<@Nullable Object>(items.size());
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (texts && isPassedOver(item, limits)) {
                continue;
            }
            var place = field + "[" + i + "]";
            list.add(item == null ? wrong(place, "required") : value(item, of, limits, place));
        }
        return list;
    }

    /** Whether a row of a list says nothing. */
    static boolean isPassedOver(@Nullable Object row, AnnotatedElement list) {
        var meant = list.getAnnotation(MeantBy.class);
        return isBlank(row) || meant != null && row instanceof Map<?, ?> fields && isBlank(fields.get(meant.value()));
    }

    /** Whether nothing is written in a row; a box that is not ticked is nothing there. */
    static boolean isBlank(@Nullable Object row) {
        return isNothing(row)
                || row instanceof Map<?, ?> fields
                        && fields.values().stream().allMatch(field -> field == Boolean.FALSE || isBlank(field))
                || row instanceof List<?> rows && rows.stream().allMatch(Reader::isBlank);
    }

    private @Nullable Object map(Object written, Type of, AnnotatedElement limits, String field) {
        if (!(written instanceof Map<?, ?> members)) {
            return wrong(field, "not-an-object");
        }
        var map = new LinkedHashMap<String, @Nullable Object>();
        members.forEach((key, member) -> {
            var name = String.valueOf(key);
            if (Characters.allUsable(name)) {
                map.put(name, value(member, of, limits, below(field, name)));
            } else {
                wrong(field, "unusable-character");
            }
        });
        return map;
    }

    private @Nullable String text(Object written, @Nullable Longest limit, String field) {
        if (!texts && !(written instanceof String)) {
            return wrong(field, "not-a-text");
        }
        var text = String.valueOf(written);
        if (!Characters.allUsable(text)) {
            return wrong(field, "unusable-character");
        }
        if (!texts && limit == null) {
            return text;
        }
        var stripped = text.strip();
        if (limit != null && stripped.length() > limit.value()) {
            faults.atMost(named(field), stripped, limit.value());
            return null;
        }
        return stripped.isEmpty() ? null : stripped;
    }

    private @Nullable Object whole(
            Object written, @Nullable Between range, String field, Function<BigDecimal, Number> exactly) {
        var number = number(written, "not-a-whole-number", field);
        if (number == null || inRange(number, range, field) == null) {
            return null;
        }
        try {
            return exactly.apply(number);
        } catch (ArithmeticException fractionOrTooLarge) {
            return wrong(field, "not-a-whole-number");
        }
    }

    private @Nullable BigDecimal number(Object written, String fault, String field) {
        if (texts && isNothing(written)) {
            return null;
        }
        if (written instanceof BigDecimal number) {
            return number;
        }
        if (texts) {
            return faults.value(own -> field, () -> Numbers.decimal(field, String.valueOf(written)));
        }
        if (fault.equals("not-a-number")) {
            wrong(field, fault, Characters.usable(String.valueOf(written)));
        } else {
            wrong(field, fault);
        }
        return null;
    }

    private @Nullable BigDecimal numberAsText(Object written, String field) {
        if (!(written instanceof String text)) {
            return wrong(field, "not-a-text");
        }
        return text.isBlank() ? null : faults.value(own -> field, () -> Numbers.decimal(field, text));
    }

    private @Nullable BigDecimal inRange(@Nullable BigDecimal number, @Nullable Between range, String field) {
        if (number != null
                && range != null
                && (number.compareTo(BigDecimal.valueOf(range.least())) < 0
                        || number.compareTo(BigDecimal.valueOf(range.most())) > 0)) {
            wrong(field, "between", range.least(), range.most());
            return null;
        }
        return number;
    }

    private @Nullable Object truth(Object written, String field) {
        if (written instanceof Boolean) {
            return written;
        }
        if (texts && isNothing(written)) {
            return null;
        }
        return texts && (written.equals("true") || written.equals("false"))
                ? Boolean.valueOf(written.equals("true"))
                : wrong(field, "not-true-or-false");
    }

    /** Untyped components keep what was sent; nulls in their lists are left to later validation. */
    private @Nullable Object anything(@Nullable Object written, String field) {
        if (written instanceof String) {
            return text(written, null, field);
        } else if (written instanceof Map<?, ?>) {
            return map(written, Object.class, Object.class, field);
        } else if (written instanceof List<?> items) {
            var list = new ArrayList<@Nullable Object>(items.size());
            items.forEach(item -> list.add(anything(item, field)));
            return list;
        } else if (written instanceof Object[] choices) {
            return anything(Arrays.asList(choices), field);
        }
        return written;
    }

    private static @Nullable Object plain(@Nullable JsonValue json) {
        if (json instanceof JsonObject members) {
            var map = new LinkedHashMap<String, @Nullable Object>();
            members.forEach((name, member) -> map.put(name, plain(member)));
            return map;
        } else if (json instanceof JsonArray items) {
            var list = new ArrayList<@Nullable Object>(items.size());
            items.forEach(item -> list.add(plain(item)));
            return list;
        } else if (json instanceof JsonString text) {
            return text.getString();
        } else if (json instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        return json == null || json == JsonValue.NULL ? null : json == JsonValue.TRUE;
    }

    private <T> @Nullable T wrong(String field, String key, Object... arguments) {
        faults.check(false, named(field), key, arguments);
        return null;
    }

    private static String named(String field) {
        return field.isEmpty() ? "body" : field;
    }

    private static String below(String field, String name) {
        return field.isEmpty() ? name : name.isEmpty() ? field : field + "." + name;
    }
}
