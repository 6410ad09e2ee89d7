package org.caravanserai.domain.organizations;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Identifiers in other registries by their type in small letters ({@code grid}, {@code isni}), the preferred one first. */
public record ExternalIds(Map<String, List<String>> values) {

    public static final ExternalIds NONE = new ExternalIds(Map.of());

    public ExternalIds {
        var kept = new TreeMap<String, List<String>>();
        values.forEach((type, ids) -> {
            if (!ids.isEmpty()) {
                kept.put(type, List.copyOf(ids));
            }
        });
        values = Collections.unmodifiableMap(kept);
    }
}
