package org.caravanserai.web.admin;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One option of a filter. */
public record FilterOption(String value, String label, boolean chosen) {

    static <E> List<FilterOption> of(
            Stream<E> all, Function<E, String> value, Function<E, String> label, String chosen) {
        return all.map(one -> new FilterOption(
                        value.apply(one), label.apply(one), value.apply(one).equals(chosen)))
                .toList();
    }
}
