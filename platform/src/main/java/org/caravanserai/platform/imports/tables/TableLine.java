package org.caravanserai.platform.imports.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as a target is given it: cells by the keys of its columns, each as its {@link ColumnType} writes it. Empty cells are absent.
 *
 * @param number of the line in the file, from 1
 * @param originals the cells as the file has them, where somebody has said what is meant by them
 */
public record TableLine(long number, Map<String, String> values, Map<String, String> originals) {

    public TableLine {
        values = Map.copyOf(values);
        originals = Map.copyOf(originals);
    }

    /** A line whose cells say themselves what they mean. */
    public TableLine(long number, Map<String, String> values) {
        this(number, values, Map.of());
    }

    /** The cell as the file has it; empty where it has none. */
    public String original(String key) {
        return originals.getOrDefault(key, values.getOrDefault(key, ""));
    }

    /** Null when the cell is empty or the column is not mapped. */
    public @Nullable String textOrNull(String key) {
        return values.get(key);
    }

    /**
     * The value of a required column.
     *
     * @throws IllegalArgumentException when there is none
     */
    public String text(String key) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no value of the column " + key);
        }
        return value;
    }

    public @Nullable Integer wholeOrNull(String key) {
        var value = values.get(key);
        return value == null ? null : Integer.valueOf(value);
    }

    public @Nullable BigDecimal numberOrNull(String key) {
        var value = values.get(key);
        return value == null ? null : new BigDecimal(value);
    }

    public @Nullable LocalDate dateOrNull(String key) {
        var value = values.get(key);
        return value == null ? null : LocalDate.parse(value);
    }

    /** False when the cell is empty. */
    public boolean isYes(String key) {
        return "true".equals(values.get(key));
    }
}
