package org.caravanserai.domain.events.programme;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
