package org.caravanserai.web.lists;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are few and all at hand, sorted and cut into pages as the database does with others.
 *
 * @param usual order when none is asked for; null: as the rows come
 * @param orders by the names that the list is sorted by; none: the rows stay as they come, whatever is asked for
 */
public record RowsInMemory<T>(List<T> rows, @Nullable String usual, Map<String, Comparator<T>> orders) {

    /** Rows that have the order in which they come, and no other. */
    public static <T> RowsInMemory<T> asTheyCome(List<T> rows) {
        return new RowsInMemory<>(rows, null, Map.of());
    }

    /**
     * @throws Invalid {@code unknown-sort}
     */
    public Page<T> page(PageRequest request) {
        var sort = request.sort() == null ? usual : request.sort();
        var sorted =
                sort == null || orders.isEmpty() ? rows.stream() : rows.stream().sorted(order(sort));
        return new Page<>(
                sorted.skip(request.offset()).limit(request.size()).toList(),
                request.page(),
                request.size(),
                rows.size());
    }

    private Comparator<T> order(String sort) {
        var order = orders.get(sort.startsWith("-") ? sort.substring(1) : sort);
        if (order == null) {
            throw new Invalid("sort", "unknown-sort", sort, String.join(", ", orders.keySet()));
        }
        return sort.startsWith("-") ? order.reversed() : order;
    }
}
