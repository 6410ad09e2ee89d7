package org.caravanserai.domain.messages;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.shared.Invalid;

/**
 * Who of an audience is meant.
 *
 * @param values the wanted value of each filter by its name; a filter that is not there, or {@link #EVERYBODY}, excludes nobody
 */
public record AudienceFilter(Map<String, String> values) implements Serializable {

    /** As the value of a filter: it excludes nobody. */
    public static final String EVERYBODY = "ALL";

    /** Everybody. */
    public static final AudienceFilter ALL = new AudienceFilter(Map.of());

    private static final int MAX_VALUE = 60;

    public AudienceFilter {
        var kept = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (value != null && !value.isBlank() && !value.equals(EVERYBODY)) {
                kept.put(name, value);
            }
        });
        values = java.util.Collections.unmodifiableMap(kept);
    }

    /**
     * The same, when the audience has these filters.
     *
     * @throws Invalid {@code messages-unknown-filter} otherwise
     */
    public AudienceFilter checked(AudienceKind kind) {
        var faults = new Invalid.Collector();
        values.forEach((name, value) -> {
            var allowed = kind.filters().get(name);
            faults.check(
                    allowed != null && (allowed.isEmpty() ? value.length() <= MAX_VALUE : allowed.contains(value)),
                    "filters." + name,
                    "messages-unknown-filter",
                    value,
                    allowed == null ? String.join(", ", kind.filters().keySet()) : String.join(", ", allowed));
        });
        faults.throwIfAny();
        return this;
    }
}
