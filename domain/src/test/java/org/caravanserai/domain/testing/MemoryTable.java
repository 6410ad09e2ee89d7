package org.caravanserai.domain.testing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a repository in memory. {@link #flush} does what the database does when a transaction writes: it refuses a key that
 * exists already and counts the version of each row that has changed. What a failed transaction changed of a row is not undone; rows
 * that it added are.
 */
public final class MemoryTable<T> {

    private final List<T> rows = new ArrayList<>();
    private final Map<T, Object> written = new IdentityHashMap<>();
    private final List<Function<T, @Nullable Object>> uniqueKeys = new ArrayList<>();

    /**
     * @param key null for a row that the constraint does not concern
     */
    public MemoryTable<T> unique(Function<T, @Nullable Object> key) {
        uniqueKeys.add(key);
        return this;
    }

    public void add(T row) {
        rows.add(row);
    }

    /** In the order in which they were added. */
    public List<T> all() {
        return List.copyOf(rows);
    }

    public Stream<T> where(Predicate<? super T> condition) {
        return all().stream().filter(condition);
    }

    public Optional<T> first(Predicate<? super T> condition) {
        return rows.stream().filter(condition).findFirst();
    }

    /**
     * @return how many were deleted
     */
    public int deleteIf(Predicate<? super T> condition) {
        var gone = where(condition).toList();
        rows.removeAll(gone);
        gone.forEach(written::remove);
        return gone.size();
    }

    /**
     * @throws Conflict {@code already-taken} when two rows have the same key
     */
    public void flush() {
        for (var key : uniqueKeys) {
            var seen = new HashSet<>();
            for (var row : rows) {
                var value = key.apply(row);
                if (value != null && !seen.add(value)) {
                    rows.removeIf(added -> !written.containsKey(added));
                    throw new Conflict("already-taken");
                }
            }
        }
        for (var row : rows) {
            var content = content(row, Collections.newSetFromMap(new IdentityHashMap<>()));
            if (!content.equals(written.put(row, content))) {
                touch(row);
            }
        }
    }

    /** Counts the version of a row though nothing of its own has changed. */
    public static void touch(Object row) {
        versionOf(row).ifPresent(field -> {
            var version = version(row) + 1;
            Columns.set(row, field.getName(), field.getType() == int.class ? (Object) (int) version : version);
        });
    }

    /** The version of a row; 0 where it has none. */
    public static long version(Object row) {
        return versionOf(row)
                .map(field -> ((Number) Columns.value(field, row)).longValue())
                .orElse(0L);
    }

    private static Optional<Field> versionOf(Object row) {
        return Columns.of(row.getClass()).stream()
                .filter(field -> field.isAnnotationPresent(Version.class))
                .findFirst();
    }

    /** What is compared to see whether a row has changed; records and simple values are immutable and stand for themselves. */
    private static Object content(@Nullable Object value, Set<Object> seen) {
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .map(each -> content(each, seen).toString())
                    .sorted()
                    .toList();
        }
        if (value instanceof Record && !isMapped(value.getClass())) {
            return value;
        }
        if (value == null || !isMapped(value.getClass())) {
            return String.valueOf(value);
        }
        if (!seen.add(value)) {
            return "";
        }
        var content = new ArrayList<>();
        for (var field : Columns.of(value.getClass())) {
            if (!field.isAnnotationPresent(Version.class)) {
                content.add(content(Columns.value(field, value), seen));
            }
        }
        return content;
    }

    private static boolean isMapped(Class<?> type) {
        return type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Embeddable.class);
    }
}
