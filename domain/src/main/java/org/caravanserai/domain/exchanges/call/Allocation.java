package org.caravanserai.domain.exchanges.call;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Allocates places by deferred acceptance (Gale and Shapley 1962, applicants propose): nobody with a higher rank misses a
 * place that somebody with a lower rank has and the former likes better. The same input always gives the same result.
 */
public final class Allocation {

    /**
     * Who competes.
     *
     * @param code of the application, the last tie-break
     * @param score higher is better
     * @param submittedAt earlier is better where scores are equal
     * @param wishes codes of conditions, the best liked first
     */
    public record Candidate(String code, BigDecimal score, Instant submittedAt, List<String> wishes) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::score)
            .reversed()
            .thenComparing(Candidate::submittedAt)
            .thenComparing(Candidate::code);

    private Allocation() {}

    /**
     * @param places free places by condition
     * @return the condition of each candidate who gets a place, by code of the application
     */
    public static Map<String, String> of(List<Candidate> candidates, Map<String, Integer> places) {
        var proposing = new ArrayDeque<>(candidates.stream().sorted(BEST_FIRST).toList());
        var nextWish = new HashMap<String, Integer>();
        var holders = new HashMap<String, PriorityQueue<Candidate>>();
        while (!proposing.isEmpty()) {
            var candidate = proposing.poll();
            int wish = nextWish.merge(candidate.code(), 1, Integer::sum) - 1;
            if (wish >= candidate.wishes().size()) {
                continue;
            }
            var condition = candidate.wishes().get(wish);
            var held = holders.computeIfAbsent(condition, key -> new PriorityQueue<>(BEST_FIRST.reversed()));
            held.add(candidate);
            if (held.size() > places.getOrDefault(condition, 0)) {
                proposing.add(held.remove());
            }
        }
        var result = new HashMap<String, String>();
        holders.forEach((condition, held) -> held.forEach(candidate -> result.put(candidate.code(), condition)));
        return result;
    }
}
