package org.caravanserai.web.admin;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One option of a filter. */
public record Choice(String value, String label, boolean chosen) {

    static <E> List<Choice> of(Stream<E> all, Function<E, String> value, Function<E, String> label, String chosen) {
        return all.map(one -> new Choice(
                        value.apply(one), label.apply(one), value.apply(one).equals(chosen)))
                .toList();
    }
}
