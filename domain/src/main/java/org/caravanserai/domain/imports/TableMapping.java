package org.caravanserai.domain.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file holds which column of a target, and how its cells are read.
 *
 * @param headers heading in the file by the key of the target's column
 * @param constants what stands in every row, by the key of a column that the file lacks
 * @param values what is meant by texts that the target cannot read itself, by the key of the column and the text; an empty one is left out
 * @param numbers how the file writes numbers; null where it is not said
 */
public record TableMapping(
        Map<String, String> headers,
        Map<String, String> constants,
        Map<String, Map<String, String>> values,
        @Nullable NumberStyle numbers) {

    public TableMapping {
        headers = Map.copyOf(new TreeMap<>(headers));
        constants = Map.copyOf(constants);
        var copy = new TreeMap<String, Map<String, String>>();
        values.forEach((column, meant) -> copy.put(column, Map.copyOf(meant)));
        values = Map.copyOf(copy);
    }

    /** Only the columns. */
    public TableMapping(Map<String, String> headers) {
        this(headers, Map.of(), Map.of(), null);
    }

    /** The heading of the column that holds this one of the target. */
    public Optional<String> header(String key) {
        return Optional.ofNullable(headers.get(key));
    }

    /** Which of the headings of a file no column is read from. */
    public List<String> unread(List<String> headings) {
        return headings.stream()
                .filter(heading -> !heading.isBlank() && !headers.containsValue(heading))
                .toList();
    }

    public TableMapping withNumbers(@Nullable NumberStyle style) {
        return new TableMapping(headers, constants, values, style);
    }

    public TableMapping withConstants(Map<String, String> other) {
        return new TableMapping(headers, other, values, numbers);
    }

    public TableMapping withValues(Map<String, Map<String, String>> other) {
        return new TableMapping(headers, constants, other, numbers);
    }
}
