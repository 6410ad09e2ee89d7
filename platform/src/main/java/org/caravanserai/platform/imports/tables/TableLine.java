package org.caravanserai.platform.imports.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as a target is given it: cells by the keys of its columns, each as its {@link ColumnType} writes it. Empty cells are absent.
 *
 * @param number of the line in the file, from 1
 */
public record TableLine(long number, Map<String, String> values) {

    public TableLine {
        values = Map.copyOf(values);
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
