package org.caravanserai.domain.shared;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The values by which a list can be narrowed further, because at least one of the things that it shows, or would show without the choice of the same
 * filter, has them.
 *
 * @param values of each filter, by its name; those of most things first
 */
public record Facets(Map<String, List<Value>> values) {

    public static final Facets NONE = new Facets(Map.of());

    /** A value of a filter with the number of things that have it. */
    public record Value(String value, long count) {}

    public Facets {
        values = Map.copyOf(values);
    }

    public List<Value> of(String filter) {
        return values.getOrDefault(filter, List.of());
    }

    /**
     * The same, where the things of one value count for every other value of the filter, too: they leave it open.
     *
     * @param open this value
     */
    public Facets withOpen(String open) {
        return new Facets(values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> opened(entry.getValue(), open))));
    }

    private static List<Value> opened(List<Value> all, String open) {
        long everywhere = all.stream()
                .filter(each -> each.value().equals(open))
                .mapToLong(Value::count)
                .sum();
        return all.stream()
                .filter(each -> !each.value().equals(open))
                .map(each -> new Value(each.value(), each.count() + everywhere))
                .toList();
    }
}
