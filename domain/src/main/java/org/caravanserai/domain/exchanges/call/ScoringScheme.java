package org.caravanserai.domain.exchanges.call;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * How applications are scored. The total of a review is {@code 100 × Σ(weight × points) ÷ (10 × Σ weight)}, rounded to two
 * decimals; the score of an application is the mean of the totals of its reviews. Immutable.
 */
public record ScoringScheme(List<ScoringCriterion> criteria) implements Serializable {

    public static final int MOST_CRITERIA = 12;

    /** Highest number of points for one criterion. */
    public static final BigDecimal MOST_POINTS = BigDecimal.TEN;

    /** A single criterion for everything, for calls that name none. */
    public static final ScoringScheme NONE = new ScoringScheme(List.of());

    public ScoringScheme {
        criteria = List.copyOf(criteria);
        new Invalid.Collector()
                .check(criteria.size() <= MOST_CRITERIA, "criteria", "too-many", MOST_CRITERIA)
                .check(
                        criteria.stream().map(ScoringCriterion::key).distinct().count() == criteria.size(),
                        "criteria",
                        "keys-twice")
                .throwIfAny();
    }

    /**
     * The total of a review, 0 to 100.
     *
     * @param points by key of the criterion, 0 to 10 with at most one decimal
     * @throws Invalid with the field {@code points.<key>} of everything that is missing or out of range
     */
    public BigDecimal total(Map<String, ? extends @Nullable BigDecimal> points) {
        var faults = new Invalid.Collector();
        var sum = BigDecimal.ZERO;
        var weights = 0;
        for (var criterion : criteria) {
            var given = points.get(criterion.key());
            var field = "points." + criterion.key();
            faults.check(given != null, field, "required");
            if (given != null) {
                faults.check(isInRange(given), field, "between", 0, MOST_POINTS);
                sum = sum.add(given.multiply(BigDecimal.valueOf(criterion.weight())));
                weights += criterion.weight();
            }
        }
        points.keySet().stream()
                .filter(key ->
                        criteria.stream().noneMatch(criterion -> criterion.key().equals(key)))
                .forEach(key -> faults.check(false, "points." + key, "unknown-criterion", key));
        faults.throwIfAny();
        if (weights == 0) {
            throw new Invalid("points", "required");
        }
        return sum.multiply(BigDecimal.TEN).divide(BigDecimal.valueOf(weights), 2, RoundingMode.HALF_UP);
    }

    private static boolean isInRange(BigDecimal points) {
        return points.signum() >= 0
                && points.compareTo(MOST_POINTS) <= 0
                && points.stripTrailingZeros().scale() <= 1;
    }

    /** The score of an application: the mean of its reviews, rounded to two decimals; null without a review. */
    public static @Nullable BigDecimal mean(List<BigDecimal> totals) {
        return totals.isEmpty()
                ? null
                : totals.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(totals.size()), 2, RoundingMode.HALF_UP);
    }
}
