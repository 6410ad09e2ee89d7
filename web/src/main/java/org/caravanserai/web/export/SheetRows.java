package org.caravanserai.web.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Source of a file's rows. */
@FunctionalInterface
public interface SheetRows<T> {

    /** Hands every row to the reader, one at a time, so that a long list needs no memory. */
    void each(Consumer<T> reader);

    /**
     * The rows of a list, read page after page while the file is written.
     *
     * @param list one page of it
     * @param query words to search for, or null
     * @param sort name of the order, or null for the list's own
     */
    static <T> SheetRows<T> of(Function<PageRequest, List<T>> list, @Nullable String query, @Nullable String sort) {
        return reader -> {
            int page = 0;
            List<T> some;
            do {
                some = list.apply(new PageRequest(page++, PageRequest.MAX_SIZE, query, sort));
                some.forEach(reader);
            } while (some.size() == PageRequest.MAX_SIZE);
        };
    }

    /** Like {@link #of}, reading the first page at once, so that callers without access get no file. */
    static <T> SheetRows<T> checked(
            Function<PageRequest, List<T>> list, @Nullable String query, @Nullable String sort) {
        return after(list.apply(new PageRequest(0, PageRequest.MAX_SIZE, query, sort)), list, query, sort);
    }

    /** Like {@link #of}, with the first page, of {@link PageRequest#MAX_SIZE}, already read. */
    static <T> SheetRows<T> after(
            List<T> first, Function<PageRequest, List<T>> list, @Nullable String query, @Nullable String sort) {
        return of(request -> request.page() == 0 ? first : list.apply(request), query, sort);
    }
}
