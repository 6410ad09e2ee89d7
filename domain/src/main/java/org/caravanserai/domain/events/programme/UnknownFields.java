package org.caravanserai.domain.events.programme;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a source said beyond the known fields, so that an export can say it again.
 *
 * @param values by field name, each value as JSON text
 */
public record UnknownFields(SortedMap<String, String> values) {

    public static final UnknownFields NONE = new UnknownFields(new TreeMap<>());

    public UnknownFields {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static UnknownFields of(Map<String, String> values) {
        return values.isEmpty() ? NONE : new UnknownFields(new TreeMap<>(values));
    }

    /** With this field as well, or without it. */
    public UnknownFields with(String field, @Nullable String json) {
        var all = new TreeMap<>(values);
        if (json == null) {
            all.remove(field);
        } else {
            all.put(field, json);
        }
        return of(all);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
