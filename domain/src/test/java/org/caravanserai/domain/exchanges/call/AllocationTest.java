package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.caravanserai.domain.exchanges.call.Allocation.Candidate;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private static Candidate candidate(String code, int score, String... wishes) {
        return new Candidate(code, BigDecimal.valueOf(score), NOON, List.of(wishes));
    }

    @Test
    void theHigherScoreGetsTheBetterLikedPlace() {
        var result = Allocation.of(
                List.of(candidate("low", 60, "c1", "c2"), candidate("high", 90, "c1")), Map.of("c1", 1, "c2", 1));

        assertThat(result).isEqualTo(Map.of("high", "c1", "low", "c2"));
    }

    @Test
    void whoSubmittedEarlierIsFirstAmongEquals() {
        var late = new Candidate("a", BigDecimal.TEN, NOON.plusSeconds(1), List.of("c1"));
        var early = new Candidate("b", BigDecimal.TEN, NOON, List.of("c1"));

        assertThat(Allocation.of(List.of(late, early), Map.of("c1", 1))).isEqualTo(Map.of("b", "c1"));
    }

    @Test
    void withoutPlacesNobodyGetsOne() {
        assertThat(Allocation.of(List.of(candidate("a", 50, "c1")), Map.of("c1", 0)))
                .isEmpty();
        assertThat(Allocation.of(List.of(candidate("a", 50, "c9")), Map.of())).isEmpty();
    }

    /** Checked independently of the algorithm: nobody envies a lower rank, nobody is left where a wished place is free. */
    @Test
    void randomAllocationsAreStableAndDoNotDependOnTheOrderOfTheInput() {
        var random = new Random(20261126);
        for (int round = 0; round < 200; round++) {
            var places = Map.of("c1", random.nextInt(4), "c2", random.nextInt(4), "c3", random.nextInt(4));
            var candidates = new ArrayList<Candidate>();
            for (int i = 0; i < 12; i++) {
                var wishes = new ArrayList<>(places.keySet());
                Collections.shuffle(wishes, random);
                candidates.add(candidate(
                        "a" + i,
                        random.nextInt(5),
                        wishes.subList(0, 1 + random.nextInt(3)).toArray(String[]::new)));
            }
            var result = Allocation.of(candidates, places);
            assertStable(candidates, places, result);
            Collections.shuffle(candidates, random);
            assertThat(Allocation.of(candidates, places)).isEqualTo(result);
        }
    }

    private static void assertStable(
            List<Candidate> candidates, Map<String, Integer> places, Map<String, String> result) {
        places.forEach((condition, most) ->
                assertThat(Collections.frequency(result.values(), condition)).isLessThanOrEqualTo(most));
        for (var candidate : candidates) {
            var own = result.get(candidate.code());
            for (var wish : candidate.wishes()) {
                if (wish.equals(own)) {
                    break;
                }
                assertThat(Collections.frequency(result.values(), wish))
                        .as("%s would like %s", candidate.code(), wish)
                        .isEqualTo(places.get(wish));
                candidates.stream()
                        .filter(other -> wish.equals(result.get(other.code())))
                        .forEach(other -> assertThat(other.score()).isGreaterThanOrEqualTo(candidate.score()));
            }
        }
    }
}
