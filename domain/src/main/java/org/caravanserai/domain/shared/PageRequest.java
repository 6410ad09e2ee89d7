package org.caravanserai.domain.shared;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param page from 0
 * @param size 1 to 200
 * @param query words to search for, or null
 * @param sort name of the order, with a leading {@code -} for descending; null for the list's own order
 */
public record PageRequest(
        int page,
        int size,
        @Nullable String query,
        @Nullable String sort) {

    public static final int MAX_SIZE = 200;

    public PageRequest {
        new Invalid.Collector()
                .check(page >= 0, "page", "not-negative")
                .check(size >= 1 && size <= MAX_SIZE, "size", "between", 1, MAX_SIZE)
                .throwIfAny();
        query = ShortText.written(query);
        sort = ShortText.written(sort);
    }

    public static PageRequest first(int size) {
        return new PageRequest(0, size, null, null);
    }

    /** The same page, in this order unless another is asked for. */
    public PageRequest sortedBy(String usual) {
        return sort != null ? this : new PageRequest(page, size, query, usual);
    }

    public long offset() {
        return (long) page * size;
    }

    /** Like {@link #offset}, as an {@code int} capped at its maximum. */
    public int first() {
        return (int) Math.min(offset(), Integer.MAX_VALUE);
    }
}
