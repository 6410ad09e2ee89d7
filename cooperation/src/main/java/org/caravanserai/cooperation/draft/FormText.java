package org.caravanserai.cooperation.draft;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Forms as text by the names of their fields, and back: {@code entry.title.en}, {@code entry.parties[0].role}. Forms are records of texts, whole
 * numbers, yes and no, texts by language, lists and further records; what is empty is left out.
 */
final class FormText {

    private FormText() {}

    static Map<String, String> write(Record form) {
        var values = new TreeMap<String, String>();
        write("", form, values);
        return values;
    }

    private static void write(String name, @Nullable Object value, Map<String, String> values) {
        if (value instanceof Record form) {
            for (var component : form.getClass().getRecordComponents()) {
                write(
                        name.isEmpty() ? component.getName() : name + "." + component.getName(),
                        of(component, form),
                        values);
            }
        } else if (value instanceof Map<?, ?> texts) {
            texts.forEach((language, text) -> write(name + "." + language, text, values));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                write(name + "[" + i + "]", list.get(i), values);
            }
        } else if (value != null && !value.toString().isBlank()) {
            values.put(name, value.toString());
        }
    }

    private static @Nullable Object of(RecordComponent component, Record form) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(form);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <T extends Record> T read(Class<T> type, Map<String, String> values) {
        return type.cast(record("", type, values));
    }

    private static Object record(String name, Class<?> type, Map<String, String> values) {
        var components = type.getRecordComponents();
        var arguments = Arrays.stream(components)
                .map(component -> value(
                        name.isEmpty() ? component.getName() : name + "." + component.getName(),
                        component.getGenericType(),
                        values))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object value(String name, Type type, Map<String, String> values) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? texts(name + ".", values)
                    : list(name, generic.getActualTypeArguments()[0], values);
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return values.keySet().stream().anyMatch(key -> key.startsWith(name + "."))
                    ? record(name, plain, values)
                    : null;
        }
        var text = values.get(name);
        if (text == null || plain == String.class) {
            return text;
        }
        if (plain == Boolean.class) {
            return Boolean.valueOf(text);
        }
        if (plain == Integer.class) {
            return Integer.valueOf(text);
        }
        throw new IllegalStateException(name + " is a " + plain);
    }

    private static Map<String, String> texts(String prefix, Map<String, String> values) {
        var texts = new LinkedHashMap<String, String>();
        values.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                texts.put(key.substring(prefix.length()), text);
            }
        });
        return texts;
    }

    /** Rows that were left empty between others are there again, so that the rows keep their numbers. */
    private static List<@Nullable Object> list(String name, Type type, Map<String, String> values) {
        var rows = new ArrayList<@Nullable Object>();
        int last = values.keySet().stream()
                .filter(key -> key.startsWith(name + "["))
                .mapToInt(key -> Integer.parseInt(key.substring(name.length() + 1, key.indexOf(']', name.length()))))
                .max()
                .orElse(-1);
        for (int i = 0; i <= last; i++) {
            var row = name + "[" + i + "]";
            rows.add(
                    type instanceof Class<?> plain && plain.isRecord()
                            ? record(row, plain, values)
                            : value(row, type, values));
        }
        return rows;
    }
}
