package org.caravanserai.platform.imports.tables;

import java.util.List;

/**
 * A column that a target reads.
 *
 * @param key unlike those of the target's other columns
 * @param label key of its name, in the area's message bundles
 * @param required whether every row needs a value
 * @param aliases what the column is called in files, in whatever language; its key is one of them without saying
 * @param words of which its name in files often has one among others; none for a column that is only found by its whole name
 */
public record TableColumn(
        String key, String label, ColumnType type, boolean required, List<String> aliases, List<String> words) {

    public TableColumn {
        aliases = List.copyOf(aliases);
        words = List.copyOf(words);
    }

    public static TableColumn required(String key, String label, ColumnType type, String... aliases) {
        return new TableColumn(key, label, type, true, List.of(aliases), List.of());
    }

    public static TableColumn optional(String key, String label, ColumnType type, String... aliases) {
        return new TableColumn(key, label, type, false, List.of(aliases), List.of());
    }

    /** The same column, also proposed for headings that contain one of these words. */
    public TableColumn withWords(String... more) {
        return new TableColumn(key, label, type, required, aliases, List.of(more));
    }
}
