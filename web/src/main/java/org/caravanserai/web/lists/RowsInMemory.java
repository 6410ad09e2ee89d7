package org.caravanserai.web.lists;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/**
 * Rows that are few and all at hand, sorted and cut into pages as the database does with others.
 *
 * @param usual order when none is asked for
 * @param orders by the names that the list is sorted by
 */
public record RowsInMemory<T>(List<T> rows, String usual, Map<String, Comparator<T>> orders) {

    /**
     * @throws Invalid {@code unknown-sort}
     */
    public Page<T> page(PageRequest request) {
        var sort = request.sort() == null ? usual : request.sort();
        var order = orders.get(sort.startsWith("-") ? sort.substring(1) : sort);
        if (order == null) {
            throw new Invalid("sort", "unknown-sort", sort, String.join(", ", orders.keySet()));
        }
        var items = rows.stream()
                .sorted(sort.startsWith("-") ? order.reversed() : order)
                .skip(request.offset())
                .limit(request.size())
                .toList();
        return new Page<>(items, request.page(), request.size(), rows.size());
    }
}
