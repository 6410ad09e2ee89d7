package org.caravanserai.web.lists;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** The values of a filter in an address: repeated parameters, values separated by commas, or both. */
public final class FilterValues {

    private FilterValues() {}

    /** Without blanks, in the order in which they are given. */
    public static Stream<String> of(@Nullable List<String> parameter) {
        return parameter == null
                ? Stream.of()
                : parameter.stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty());
    }

    /**
     * Each value once, as it is stored.
     *
     * @param stored turns a value into what is stored, or throws {@link Invalid}
     * @param faults collects the values that make no sense, under the name of the parameter
     */
    public static Set<String> read(
            String name, @Nullable List<String> parameter, UnaryOperator<String> stored, Invalid.Collector faults) {
        var values = new LinkedHashSet<String>();
        of(parameter).forEach(value -> faults.attempt(name, () -> values.add(stored.apply(value))));
        return values;
    }
}
