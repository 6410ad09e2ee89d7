package org.caravanserai.domain.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Cuts lists in memory into pages, as the database does. */
public final class MemoryPages {

    private MemoryPages() {}

    /**
     * @param usual order when none is asked for
     * @param orders by the names that the list is sorted by
     * @throws Invalid {@code unknown-sort}
     */
    public static <T> Page<T> page(
            Stream<T> matching, PageRequest request, String usual, Map<String, Comparator<T>> orders) {
        var sort = request.sort() == null ? usual : request.sort();
        var order = orders.get(sort.startsWith("-") ? sort.substring(1) : sort);
        if (order == null) {
            throw new Invalid(
                    "sort",
                    "unknown-sort",
                    sort,
                    orders.keySet().stream()
                            .flatMap(name -> Stream.of(name, "-" + name))
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        List<T> all =
                matching.sorted(sort.startsWith("-") ? order.reversed() : order).toList();
        var items = all.stream().skip(request.offset()).limit(request.size()).toList();
        return new Page<>(items, request.page(), request.size(), all.size());
    }

    /** Whether one of the texts contains what was searched for, whatever the case; without a query everything matches. */
    public static boolean matches(PageRequest request, @Nullable String... texts) {
        var query = request.query();
        if (query == null) {
            return true;
        }
        return Stream.of(texts)
                .anyMatch(
                        text -> text != null && text.toLowerCase(Locale.ROOT).contains(query.toLowerCase(Locale.ROOT)));
    }
}
