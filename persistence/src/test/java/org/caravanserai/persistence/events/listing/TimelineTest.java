package org.caravanserai.persistence.events.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    /** A thousandth of all events ends on each day of the 256 around now, and a tenth of them on one day of these. */
    private static final Map<String, Double> SHARES =
            Map.of(token(4, 5), 0.356, token(3, 5), 0.163, token(2, 5), 0.115, token(1, 5), 0.103, token(0, 5), 0.1);

    private final Timeline timeline = new Timeline(token -> SHARES.getOrDefault(token, 0.0));

    @Test
    void everyDayIsInExactlyOneLookAheadOrBackAndTodayInBoth() {
        for (int days = -9_000; days < 30_000; days += 3) {
            var ends = NOW.plus(Duration.ofDays(days));
            assertThat(looks(ends)).as(ends.toString()).isEqualTo(days == 0 ? 2 : 1);
        }
    }

    @Test
    void theFirstLookIsAsWideAsItHasToBe() {
        assertThat(timeline.ahead(NOW, 0.08).get(0)).contains(token(0, 5)).doesNotContain(token(0, 6));
        assertThat(timeline.ahead(NOW, 0.002).get(0)).containsExactly(token(0, 0), token(0, 1), token(0, 2));
    }

    @Test
    void whereNothingIsKnownOneLookTakesAll() {
        assertThat(new Timeline(token -> 0).ahead(NOW, 0.1)).hasSize(1);
        assertThat(new Timeline(token -> 0).back(NOW, 0.1)).hasSize(1);
        assertThat(timeline.back(NOW, Double.POSITIVE_INFINITY)).hasSize(1);
    }

    @Test
    void looksGrowAndAreFew() {
        var looks = timeline.ahead(NOW, 0.001);

        assertThat(looks).hasSizeBetween(4, 7);
        assertThat(List.of(looks.get(0).size(), looks.get(1).size())).allMatch(size -> size < 12);
    }

    private static String token(int grain, int daysFromNow) {
        return Days.token(grain, Days.of(NOW) + daysFromNow);
    }

    private long looks(Instant ends) {
        var tokens = Days.tokens(ends);
        return Stream.of(timeline.ahead(NOW, 0.01), timeline.back(NOW, 0.01))
                .flatMap(List::stream)
                .filter(look -> look.stream().anyMatch(tokens::contains))
                .count();
    }
}
