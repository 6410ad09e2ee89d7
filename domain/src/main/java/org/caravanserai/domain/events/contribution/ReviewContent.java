package org.caravanserai.domain.events.contribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says about a contribution, complete or not.
 *
 * @param scores by key of the criterion, {@value #LEAST} to {@value #MOST}
 * @param confidence how sure the reviewer is, {@value #LEAST} to {@value #MOST}
 * @param forAuthors which the authors read with the decision
 * @param forOrganizers which only the organizer reads
 */
public record ReviewContent(
        Map<String, Integer> scores,
        @Nullable Integer confidence,
        @Nullable String forAuthors,
        @Nullable String forOrganizers)
        implements Serializable {

    public static final ReviewContent EMPTY = new ReviewContent(Map.of(), null, null, null);

    public static final int LEAST = 1;
    public static final int MOST = 5;
    public static final int LONGEST_COMMENT = 5_000;

    public ReviewContent {
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
        var faults = new Invalid.Collector();
        scores.forEach((key, score) -> faults.check(isInRange(score), "scores." + key, "between", LEAST, MOST));
        faults.check(confidence == null || isInRange(confidence), "confidence", "between", LEAST, MOST);
        forAuthors = faults.optional("forAuthors", forAuthors, LONGEST_COMMENT);
        forOrganizers = faults.optional("forOrganizers", forOrganizers, LONGEST_COMMENT);
        faults.throwIfAny();
    }

    private static boolean isInRange(int score) {
        return score >= LEAST && score <= MOST;
    }

    /**
     * That it scores nothing but the criteria.
     *
     * @throws Invalid {@code scores.<key>}: {@code no-such-criterion}
     */
    public void requireOf(ContributionTerms terms) {
        var faults = new Invalid.Collector();
        scores.keySet()
                .forEach(key -> faults.check(
                        terms.criteria().stream().anyMatch(each -> each.key().equals(key)),
                        "scores." + key,
                        "no-such-criterion",
                        key));
        faults.throwIfAny();
    }

    /**
     * That it can be submitted: a score for each criterion, the confidence, and something for the authors.
     *
     * @throws Invalid {@code required} for whatever is missing; else as {@link #requireOf}
     */
    public void requireComplete(ContributionTerms terms) {
        requireOf(terms);
        var faults = new Invalid.Collector();
        terms.criteria()
                .forEach(each -> faults.check(scores.containsKey(each.key()), "scores." + each.key(), "required"));
        faults.check(confidence != null, "confidence", "required");
        faults.check(forAuthors != null, "forAuthors", "required");
        faults.throwIfAny();
    }

    /** The mean of the scores, with two decimals; 0 where there are none. */
    public BigDecimal mean() {
        var sum = scores.values().stream().mapToInt(Integer::intValue).sum();
        return scores.isEmpty()
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP);
    }
}
