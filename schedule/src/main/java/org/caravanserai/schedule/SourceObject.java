package org.caravanserai.schedule;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.caravanserai.domain.events.programme.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * An object of the source while it is converted to the model: each field is read once; a value that cannot be read is reported and
 * kept as {@code original_…}; fields that are not read form the rest.
 */
final class SourceObject {

    private final JsonObject object;
    private final SourcePlace place;
    private final Notes notes;
    private final Set<String> taken = new HashSet<>();
    private final SortedMap<String, String> aside = new TreeMap<>();

    SourceObject(JsonObject object, SourcePlace place, Notes notes) {
        this.object = object;
        this.place = place;
        this.notes = notes;
    }

    /** Path of the object in the source. */
    String where() {
        return place.of("");
    }

    void note(String field, Note.Reason reason, String... args) {
        notes.add(place.of(field), reason, args);
    }

    /** Notes that the field contradicts or cannot be read, and keeps what it written. */
    void setAside(String field, Note.Reason reason) {
        JsonValue value = object.get(field);
        String written = value instanceof JsonString string ? string.getString() : String.valueOf(value);
        note(field, reason, field, written);
        if (value != null) {
            aside.put("original_" + field, value.toString());
        }
    }

    @Nullable
    String text(String field) {
        JsonValue value = take(field);
        if (value == null) {
            return null;
        }
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER, TRUE, FALSE -> value.toString();
            default -> unreadable(field);
        };
    }

    String text(String field, String otherwise) {
        String text = text(field);
        if (text != null) {
            return text;
        }
        note(field, Note.Reason.MISSING, field, otherwise);
        return otherwise;
    }

    /** The text as {@code parse} understands it; noted when it does not. */
    <T> @Nullable T read(String field, Function<String, @Nullable T> parse) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        T read = parse.apply(text);
        return read != null ? read : unreadable(field);
    }

    @Nullable
    Long whole(String field) {
        BigDecimal number = number(field);
        if (number == null) {
            return null;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException broken) {
            return unreadable(field);
        }
    }

    @Nullable
    BigDecimal number(String field) {
        if (object.get(field) instanceof JsonNumber number) {
            taken.add(field);
            BigDecimal value = number.bigDecimalValue();
            return Math.abs((long) value.scale()) > 100 ? unreadable(field) : value;
        }
        return read(field, SourceObject::decimal);
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.trim().matches("-?\\d{1,18}(\\.\\d{1,9})?") ? new BigDecimal(text.trim()) : null;
    }

    @Nullable
    Boolean flag(String field) {
        return read(field, SourceObject::source);
    }

    private static @Nullable Boolean source(String text) {
        return switch (text.trim().toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes" -> Boolean.TRUE;
            case "false", "0", "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** The UUID of the field; of a short identifier a stable one, made from {@code scope} and the identifier. */
    @Nullable
    UUID guid(String scope) {
        String text = text("guid");
        if (text == null) {
            return null;
        }
        UUID guid = Guids.read(text);
        if (guid != null) {
            return guid;
        }
        setAside("guid", Note.Reason.LEGACY_GUID);
        return Guids.derived(scope, text);
    }

    @Nullable
    SourceObject object(String field) {
        JsonValue value = take(field);
        if (value instanceof JsonObject inner) {
            return new SourceObject(inner, within -> place.of(field) + (within.isEmpty() ? "" : "/" + within), notes);
        }
        return value == null ? null : unreadable(field);
    }

    List<SourceObject> objects(String field) {
        List<SourceObject> objects = new ArrayList<>();
        JsonValue value = take(field);
        if (value != null && !(value instanceof JsonArray)) {
            unreadable(field);
        }
        JsonArray items = Jsons.list(object, field);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof JsonObject item) {
                objects.add(new SourceObject(item, place.item(field, i), notes));
            } else {
                notes.add(place.item(field, i).of(""), Note.Reason.PART_LEFT_OUT, field);
            }
        }
        return objects;
    }

    List<String> strings(String field) {
        JsonValue value = take(field);
        if (value != null && !(value instanceof JsonArray)) {
            unreadable(field);
        }
        return Jsons.list(object, field).stream()
                .filter(JsonString.class::isInstance)
                .map(item -> ((JsonString) item).getString())
                .toList();
    }

    /** An object of texts; a plain text counts as the one under {@code plain}. */
    SortedMap<String, String> texts(String field, String plain) {
        SortedMap<String, String> texts = new TreeMap<>();
        JsonValue value = take(field);
        if (value instanceof JsonString string) {
            texts.put(plain, string.getString());
        } else if (value instanceof JsonObject map && map.values().stream().allMatch(JsonString.class::isInstance)) {
            map.keySet().forEach(key -> texts.put(key, map.getString(key)));
        } else if (value != null) {
            unreadable(field);
        }
        return texts;
    }

    /** Fields that were not read. */
    UnknownFields rest() {
        SortedMap<String, String> rest = new TreeMap<>(aside);
        object.forEach((field, value) -> {
            if (!taken.contains(field) && !Jsons.isNothing(value)) {
                rest.put(field, value.toString());
            }
        });
        return UnknownFields.of(rest);
    }

    private @Nullable JsonValue take(String field) {
        taken.add(field);
        JsonValue value = object.get(field);
        return Jsons.isNothing(value) ? null : value;
    }

    private <T> @Nullable T unreadable(String field) {
        setAside(field, Note.Reason.UNREADABLE);
        return null;
    }
}
