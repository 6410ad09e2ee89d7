package org.caravanserai.web.admin;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One option of a filter. */
public record Choice(String value, String label, boolean chosen) {

    static <E> List<Choice> of(
            Stream<E> all, Function<E, String> value, Function<E, String> label, @Nullable Object chosen) {
        return all.map(one -> new Choice(
                        value.apply(one), label.apply(one), value.apply(one).equals(chosen)))
                .toList();
    }

    /** A constant named in an address; null for none and for nonsense. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
