package org.caravanserai.domain.cooperation.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, as text by the names of its fields: {@code title.en}, {@code parties[0].role}. Nothing is checked, so that a draft can
 * be saved at any time; only fields in which something stands are there, and boxes that are ticked.
 */
public record TypedFields(Map<String, String> values) {

    /** In characters, of all fields together. */
    public static final int MOST = 200_000;

    private static final Pattern STEP = Pattern.compile("\\[(\\d{1,4})]|([^.\\[\\]]++)");

    public TypedFields {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        new Invalid.Collector()
                .atMost("summary", String.join("", values.values()), MOST)
                .throwIfAny();
    }

    /**
     * @param typed by the names of fields, with maps for groups of fields and lists for rows
     * @throws Invalid {@code text-too-long} when all is longer than {@link #MOST}
     */
    public static TypedFields of(Map<String, ? extends @Nullable Object> typed) {
        var values = new TreeMap<String, String>();
        write("", typed, values);
        return new TypedFields(values);
    }

    private static void write(String name, @Nullable Object typed, Map<String, String> values) {
        if (typed instanceof Map<?, ?> fields) {
            fields.forEach((field, value) -> write(name.isEmpty() ? "" + field : name + "." + field, value, values));
        } else if (typed instanceof List<?> rows) {
            IntStream.range(0, rows.size()).forEach(i -> write(name + "[" + i + "]", rows.get(i), values));
        } else if (typed != null
                && !Boolean.FALSE.equals(typed)
                && !typed.toString().isBlank()) {
            values.put(name, typed.toString());
        }
    }

    /** As it was typed: rows that were left empty between others are there again, as null, so that the rows keep their numbers. */
    public Map<String, @Nullable Object> typed() {
        var root = new LinkedHashMap<Object, Object>();
        values.forEach((name, text) -> {
            var steps = STEP.matcher(name)
                    .results()
                    .map(step -> step.group(1) == null ? step.group(2) : (Object) Integer.valueOf(step.group(1)))
                    .toList();
            put(root, steps, text);
        });
        return fields(root);
    }

    /** Names that contradict each other, as only a call of the API can send them, are passed over. */
    private static void put(Map<Object, Object> root, List<Object> steps, String text) {
        var node = root;
        for (int i = 0; i < steps.size() - 1; i++) {
            if (!(node.computeIfAbsent(steps.get(i), step -> new LinkedHashMap<>()) instanceof Map<?, ?> next)) {
                return;
            }
            @SuppressWarnings("unchecked")
            var below = (Map<Object, Object>) next;
            node = below;
        }
        if (!steps.isEmpty()) {
            node.putIfAbsent(steps.get(steps.size() - 1), text);
        }
    }

    private static Map<String, @Nullable Object> fields(Map<?, ?> node) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        node.forEach((name, value) -> fields.put(name.toString(), value(value)));
        return fields;
    }

    private static @Nullable Object value(@Nullable Object node) {
        if (!(node instanceof Map<?, ?> steps)) {
            return node;
        }
        var last = steps.keySet().stream()
                .mapToInt(step -> step instanceof Integer row ? row : -1)
                .max()
                .orElse(-1);
        return last < 0
                ? fields(steps)
                : IntStream.rangeClosed(0, last)
                        .mapToObj(row -> value(steps.get(row)))
                        .collect(Collectors.toList());
    }
}
