package org.caravanserai.domain.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, as the database cut it.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size how many rows a page holds at most
 * @param total how many rows there are in all
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** The same page of something made from each item. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), page, size, total);
    }

    public int pages() {
        return (int) ((total + size - 1) / size);
    }
}
