package org.caravanserai.domain.cooperation.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One value of an indicator.
 *
 * @param key what it is for: the code of a country, an agreement, a language; the code of the group where there is one value for all
 * @param country the country it belongs to; null where it belongs to none
 * @param value null where it is withheld or there is nothing to compute
 * @param word the class, where the value is one
 * @param numerator what was counted; null where it is withheld or would tell more than the value
 * @param denominator what it was divided by; null where it is withheld or would tell more than the value
 * @param n how many cases the value rests on, such as people, agreements or the languages that a score compares; 0 where it is withheld, so
 *     that nobody learns what is too little to tell
 * @param withheld whether there are too few rows to tell the value
 * @param label name of what it is for, where it has one of its own; null for countries and languages
 * @param beside numbers that are always shown with it, by name, in their order: how much it depends on the weights, for example
 */
public record IndicatorValue(
        String key,
        @Nullable String country,
        @Nullable BigDecimal value,
        @Nullable String word,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        long n,
        boolean withheld,
        @Nullable LocalizedText label,
        Map<String, BigDecimal> beside) {

    public IndicatorValue {
        n = withheld ? 0 : n;
        beside = Collections.unmodifiableMap(new LinkedHashMap<>(beside));
    }

    public IndicatorValue(
            String key,
            @Nullable String country,
            @Nullable BigDecimal value,
            @Nullable String word,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            long n,
            boolean withheld) {
        this(key, country, value, word, numerator, denominator, n, withheld, null, Map.of());
    }

    /** The same with the name of what it is for. */
    public IndicatorValue named(LocalizedText name) {
        return new IndicatorValue(key, country, value, word, numerator, denominator, n, withheld, name, beside);
    }

    /** The same value with additional numbers; a withheld value gets none. */
    public IndicatorValue with(Map<String, BigDecimal> numbers) {
        return withheld
                ? this
                : new IndicatorValue(key, country, value, word, numerator, denominator, n, false, label, numbers);
    }

    /** The same with the direction that prevails at this balance; as it is where there is no value. */
    public IndicatorValue directed() {
        return value == null
                ? this
                : new IndicatorValue(
                        key,
                        country,
                        value,
                        TwoWayFormulas.Direction.of(value).name(),
                        numerator,
                        denominator,
                        n,
                        withheld,
                        label,
                        beside);
    }

    /** Whether nearly all move the same way, where the value tells a direction. */
    public boolean isOneWay() {
        return Stream.of(TwoWayFormulas.Direction.values())
                .anyMatch(direction -> direction.isOneWay() && direction.name().equals(word));
    }

    /** Whether the value tells a direction. */
    public boolean isDirected() {
        return Stream.of(TwoWayFormulas.Direction.values())
                .anyMatch(direction -> direction != TwoWayFormulas.Direction.DORMANT
                        && direction.name().equals(word));
    }

    /** The same, withheld where its reader may not learn it. */
    public IndicatorValue toldIf(boolean told) {
        return told ? this : new IndicatorValue(key, country, null, null, null, null, 0, true, label, Map.of());
    }

    /** The same without what it was computed from. */
    public IndicatorValue alone() {
        return new IndicatorValue(key, country, value, word, null, null, n, withheld, label, beside);
    }

    /** No value, because nothing is known of what it would be made of. */
    public static IndicatorValue missing(String key, @Nullable String country) {
        return new IndicatorValue(key, country, null, null, null, null, 0, false);
    }

    /** A value that rests on {@code n} cases, withheld when they are fewer than the definition demands. */
    public static IndicatorValue of(
            Indicator definition,
            String key,
            @Nullable String country,
            Optional<BigDecimal> value,
            BigDecimal numerator,
            BigDecimal denominator,
            long n) {
        return n < definition.minimum()
                ? new IndicatorValue(key, country, null, null, null, null, n, true)
                : new IndicatorValue(key, country, value.orElse(null), null, numerator, denominator, n, false);
    }

    /** Like {@link #of}, for a plain number of people: zero is published, too. */
    public static IndicatorValue people(Indicator definition, String key, @Nullable String country, long people) {
        var number = BigDecimal.valueOf(people);
        return people == 0
                ? new IndicatorValue(key, country, number, null, number, BigDecimal.ONE, 0, false)
                : of(definition, key, country, Optional.of(number), number, BigDecimal.ONE, people);
    }

    /** Like {@link #of}, for a value that is a word. */
    public static IndicatorValue word(
            Indicator definition, String key, @Nullable String country, Enum<?> word, long n) {
        return n < definition.minimum()
                ? new IndicatorValue(key, country, null, null, null, null, n, true)
                : new IndicatorValue(
                        key, country, BigDecimal.valueOf(word.ordinal()), word.name(), null, null, n, false);
    }
}
