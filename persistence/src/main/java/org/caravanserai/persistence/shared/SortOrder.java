package org.caravanserai.persistence.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order that a list was asked for, in the words of the database; only known columns get there. */
public record SortOrder(String column, boolean descending) {

    /**
     * @param sort what was asked for, with {@code -} before it for descending; null: as usual
     * @param usual a key of the columns; also its column is taken where there is none of the name asked for
     * @param columns expressions of the database by the names that lists are sorted by
     */
    public static SortOrder of(@Nullable String sort, String usual, Map<String, String> columns) {
        var wanted = sort == null ? usual : sort;
        return new SortOrder(
                columns.getOrDefault(key(wanted), String.valueOf(columns.get(key(usual)))), wanted.startsWith("-"));
    }

    private static String key(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    public String sql() {
        return column + direction();
    }

    /** For further columns that go the same way. */
    public String direction() {
        return descending ? " desc" : "";
    }
}
