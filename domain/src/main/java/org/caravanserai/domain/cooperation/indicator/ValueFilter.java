package org.caravanserai.domain.cooperation.indicator;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which values of an indicator are wanted.
 *
 * @param words classes, or what the values are for; empty: all
 * @param least the smallest value; null: any
 * @param most the largest value; null: any
 */
public record ValueFilter(
        Set<String> words,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {

    /** All values, also those that are withheld. */
    public static final ValueFilter ALL = new ValueFilter(Set.of(), null, null);

    public ValueFilter {
        words = Set.copyOf(words);
    }

    /** A withheld value is neither small nor large. */
    public boolean accepts(IndicatorValue value) {
        if (!words.isEmpty()
                && !words.contains(value.key())
                && (value.word() == null || !words.contains(value.word()))) {
            return false;
        }
        if (least == null && most == null) {
            return true;
        }
        var number = value.value();
        return number != null
                && (least == null || number.compareTo(least) >= 0)
                && (most == null || number.compareTo(most) <= 0);
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
