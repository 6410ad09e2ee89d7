package org.caravanserai.domain.cooperation.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statistics of a distribution. Results have four decimals. */
public final class Distribution {

    private static final MathContext EXACT = MathContext.DECIMAL64;

    private Distribution() {}

    /**
     * The middle of the numbers; of an even number of them the mean of the two in the middle.
     *
     * @return empty when there are none
     */
    public static Optional<BigDecimal> median(Collection<BigDecimal> numbers) {
        var sorted = numbers.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? Optional.of(sorted.get(half))
                : TwoWayFormulas.ratio(sorted.get(half - 1).add(sorted.get(half)), BigDecimal.valueOf(2));
    }

    /**
     * The standard deviation of all the numbers by their mean: 0 where all are alike.
     *
     * @return empty when their mean is 0
     */
    public static Optional<BigDecimal> variation(List<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        var mean = mean(numbers);
        return mean.signum() == 0 ? Optional.empty() : TwoWayFormulas.ratio(deviation(numbers, mean), mean);
    }

    /** Standard score (z-score) of each number; 0 for each when all are equal. */
    public static <K> Map<K, BigDecimal> scores(Map<K, BigDecimal> numbers) {
        var scores = new LinkedHashMap<K, BigDecimal>();
        if (!numbers.isEmpty()) {
            var mean = mean(numbers.values());
            var deviation = deviation(numbers.values(), mean);
            numbers.forEach((key, number) -> scores.put(
                    key,
                    deviation.signum() == 0
                            ? BigDecimal.ZERO
                            : number.subtract(mean).divide(deviation, TwoWayFormulas.SCALE, RoundingMode.HALF_UP)));
        }
        return scores;
    }

    private static BigDecimal mean(Collection<BigDecimal> numbers) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), EXACT);
    }

    private static BigDecimal deviation(Collection<BigDecimal> numbers, BigDecimal mean) {
        return mean(numbers.stream()
                        .map(number -> number.subtract(mean).pow(2, EXACT))
                        .toList())
                .sqrt(EXACT);
    }
}
