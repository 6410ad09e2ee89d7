package org.caravanserai.web.cooperation;

import java.util.Comparator;
import java.util.List;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** The order of a list that is held at once. */
final class ListOrder {

    private ListOrder() {}

    /**
     * The list in the requested order; unchanged where none is requested.
     *
     * @throws Invalid when there is no such order
     */
    static <T> List<T> sorted(List<T> list, @Nullable String sort, String name, Comparator<T> order) {
        if (sort == null) {
            return list;
        }
        if (sort.equals(name)) {
            return list.stream().sorted(order).toList();
        }
        if (sort.equals("-" + name)) {
            return list.stream().sorted(order.reversed()).toList();
        }
        throw new Invalid("sort", "unknown-sort", sort, name + ", -" + name);
    }

    /**
     * A request for rows, which have one order and are not searched.
     *
     * @throws Invalid when it asks for another order or for words
     */
    static PageRequest none(PageRequest request) {
        new Invalid.Collector()
                .check(request.sort() == null, "sort", "rows-not-sorted")
                .check(request.query() == null, "query", "rows-not-searched")
                .throwIfAny();
        return request;
    }
}
