package org.caravanserai.persistence.shared;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Columns of native queries in the types the read models want. */
public final class ColumnValues {

    private ColumnValues() {}

    public static @Nullable Instant instant(@Nullable Object column) {
        if (column == null) {
            return null;
        }
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (column instanceof Timestamp time) {
            return time.toInstant();
        }
        throw new IllegalArgumentException("not a time: " + column.getClass());
    }

    /** A column that the query guarantees. */
    public static Instant time(Object column) {
        var value = instant(column);
        if (value == null) {
            throw new IllegalArgumentException("a time is missing");
        }
        return value;
    }

    public static @Nullable String text(@Nullable Object column) {
        return column == null ? null : column.toString();
    }

    public static @Nullable UUID uuid(@Nullable Object column) {
        if (column == null || column instanceof UUID) {
            return (UUID) column;
        }
        return UUID.fromString(column.toString());
    }

    public static UUID id(Object column) {
        return column instanceof UUID uuid ? uuid : UUID.fromString(column.toString());
    }

    public static int number(@Nullable Object column) {
        return column == null ? 0 : ((Number) column).intValue();
    }

    public static @Nullable Integer numberOrNull(@Nullable Object column) {
        return column == null ? null : ((Number) column).intValue();
    }

    public static long count(@Nullable Object column) {
        return column == null ? 0 : ((Number) column).longValue();
    }

    public static <E extends Enum<E>> E constant(Class<E> type, Object column) {
        return Enum.valueOf(type, column.toString());
    }

    /** A {@code text[]} column. */
    public static List<String> words(@Nullable Object column) {
        try {
            if (column instanceof Array array) {
                return Arrays.stream((Object[]) array.getArray())
                        .map(String::valueOf)
                        .toList();
            }
            return column == null
                    ? List.of()
                    : Arrays.stream((Object[]) column).map(String::valueOf).toList();
        } catch (SQLException failure) {
            throw new IllegalArgumentException("not an array of words", failure);
        }
    }
}
