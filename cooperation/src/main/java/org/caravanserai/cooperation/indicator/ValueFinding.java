package org.caravanserai.cooperation.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.Indicator.Unit;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.jspecify.annotations.Nullable;

/**
 * What the values of an indicator say together: the title of a picture of them.
 *
 * @param kind which sentence is said
 * @param number of how many values it is true; 0 for {@link Kind#NOTHING}
 * @param all how many things there could be a value for
 * @param example a value that the sentence names: the most frequent word, or the highest; null where it names none
 */
public record ValueFinding(
        Kind kind, long number, long all, @Nullable IndicatorValue example) {

    /** What there is to say. */
    public enum Kind {
        /** No value may be told, or there is none. */
        NOTHING,
        /** At least half have none of what is counted. */
        NONE,
        /** The class that most belong to. */
        WORD,
        /** Which is the highest; the number says of how many a value is known. */
        HIGHEST
    }

    static ValueFinding of(Unit unit, List<IndicatorValue> values) {
        var known = values.stream().filter(value -> value.value() != null).toList();
        if (known.isEmpty()) {
            return new ValueFinding(Kind.NOTHING, 0, values.size(), null);
        }
        if (unit == Unit.CLASS) {
            return ofWords(known, values.size());
        }
        long none = known.stream().filter(value -> signum(value) == 0).count();
        if (none * 2 >= values.size() && unit != Unit.BALANCE) {
            return new ValueFinding(Kind.NONE, none, values.size(), null);
        }
        var highest = known.stream().max(Comparator.comparing(value -> Objects.requireNonNull(value.value())));
        return new ValueFinding(Kind.HIGHEST, known.size(), values.size(), highest.orElseThrow());
    }

    private static ValueFinding ofWords(List<IndicatorValue> known, long all) {
        Map<String, Long> numbers = known.stream()
                .map(ValueFinding::word)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var most = known.stream()
                .max(Comparator.comparing(value -> Objects.requireNonNull(numbers.get(word(value)))))
                .orElseThrow();
        return new ValueFinding(Kind.WORD, Objects.requireNonNull(numbers.get(word(most))), all, most);
    }

    private static String word(IndicatorValue value) {
        return Objects.toString(value.word(), "");
    }

    private static int signum(IndicatorValue value) {
        return Objects.requireNonNull(value.value()).signum();
    }
}
