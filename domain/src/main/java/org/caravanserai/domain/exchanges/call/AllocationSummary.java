package org.caravanserai.domain.exchanges.call;

import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an allocation gave under each condition; with the scores and wishes it explains every result. Immutable.
 *
 * @param byCondition by the key of the place in the call
 * @param version follows from who competed, with which score and wishes, and from the places that were free; empty before the first one
 */
public record AllocationSummary(Map<String, Line> byCondition, String version) implements Serializable {

    private static final int VERSION_BYTES = 8;

    /** Before the first allocation. */
    public static final AllocationSummary NONE = new AllocationSummary(Map.of(), "");

    /**
     * @param places that were free
     * @param given of them
     * @param lowest score that got one; null if none was allocated
     */
    public record Line(int places, int given, @Nullable BigDecimal lowest) implements Serializable {}

    /** Result for one wish. */
    public enum Outcome {
        /** The place was allocated. */
        GIVEN,
        /** All places went to applications that rank higher. */
        FULL,
        /** A place that is liked better was allocated. */
        NOT_NEEDED,
        /** The application has no score, so it does not compete. */
        NOT_SCORED
    }

    /**
     * One wish and what happened to it.
     *
     * @param lowest score that got a place; null if none was allocated
     */
    public record WishResult(
            String condition,
            Outcome outcome,
            int places,
            @Nullable BigDecimal lowest) {}

    public AllocationSummary {
        byCondition = Collections.unmodifiableMap(new TreeMap<>(byCondition));
    }

    /**
     * @param places free places by condition
     * @param result as {@link Allocation#of} gave it
     */
    public static AllocationSummary of(
            List<Allocation.Candidate> candidates, Map<String, Integer> places, Map<String, String> result) {
        var lines = new TreeMap<String, Line>();
        places.forEach((condition, free) -> {
            var scores = candidates.stream()
                    .filter(candidate -> condition.equals(result.get(candidate.code())))
                    .map(Allocation.Candidate::score)
                    .sorted()
                    .toList();
            lines.put(condition, new Line(free, scores.size(), scores.isEmpty() ? null : scores.get(0)));
        });
        return new AllocationSummary(lines, version(candidates, places));
    }

    /** The version of an allocation of these places among these people. */
    public static String version(List<Allocation.Candidate> candidates, Map<String, Integer> places) {
        var text = new TreeMap<>(places).toString()
                + candidates.stream()
                        .sorted(Comparator.comparing(Allocation.Candidate::code))
                        .map(each -> String.join(
                                " ",
                                each.code(),
                                each.score().toPlainString(),
                                each.submittedAt().toString(),
                                each.wishes().toString()))
                        .toList();
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Free places of all conditions. */
    public int places() {
        return byCondition.values().stream().mapToInt(Line::places).sum();
    }

    /** Places given under all conditions. */
    public int given() {
        return byCondition.values().stream().mapToInt(Line::given).sum();
    }

    /**
     * Reasons of an allocation, wish by wish.
     *
     * @param wishes the best liked first
     * @param allocated null for none
     */
    public List<WishResult> explain(List<String> wishes, @Nullable String allocated, @Nullable BigDecimal score) {
        var results = new ArrayList<WishResult>();
        boolean placed = false;
        for (var wish : wishes) {
            var line = byCondition.getOrDefault(wish, new Line(0, 0, null));
            boolean given = wish.equals(allocated);
            var outcome = score == null
                    ? Outcome.NOT_SCORED
                    : given ? Outcome.GIVEN : placed ? Outcome.NOT_NEEDED : Outcome.FULL;
            placed |= given;
            results.add(new WishResult(wish, outcome, line.places(), line.lowest()));
        }
        return results;
    }
}
