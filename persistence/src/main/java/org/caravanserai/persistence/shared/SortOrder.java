package org.caravanserai.persistence.shared;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** The order that a list was asked for, in the words of the database; only known columns get there. */
public record SortOrder(String column, boolean descending) {

    /**
     * @param sort what was asked for, with {@code -} before it for descending; null: as usual
     * @param usual a key of the columns
     * @param columns expressions of the database by the names that lists are sorted by
     * @throws Invalid when there is none of the name asked for
     */
    public static SortOrder of(@Nullable String sort, String usual, Map<String, String> columns) {
        var wanted = sort == null ? usual : sort;
        var column = columns.get(key(wanted));
        if (column == null) {
            throw unknown(wanted, columns.keySet().stream().flatMap(name -> Stream.of(name, "-" + name)));
        }
        return new SortOrder(column, wanted.startsWith("-"));
    }

    /** Says which orders there are. */
    public static Invalid unknown(String sort, Stream<String> known) {
        return new Invalid("sort", "unknown-sort", sort, known.sorted().collect(Collectors.joining(", ")));
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
