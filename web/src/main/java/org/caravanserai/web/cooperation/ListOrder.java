package org.caravanserai.web.cooperation;

import java.util.Comparator;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** The order of a list that is held at once. */
final class ListOrder {

    private ListOrder() {}

    /**
     * The order that is asked for; as the list comes where none is.
     *
     * @throws Invalid when there is no such order
     */
    static <T> Comparator<T> of(@Nullable String sort, String name, Comparator<T> order) {
        if (sort == null) {
            return (one, other) -> 0;
        }
        if (sort.equals(name)) {
            return order;
        }
        if (sort.equals("-" + name)) {
            return order.reversed();
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
