package org.caravanserai.persistence.events.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeeksTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void everyWeekIsInExactlyOneLookAheadOrBack() {
        for (int week = -4_000; week < 6_000; week += 7) {
            var ends = NOW.plus(Duration.ofDays(7L * week));
            assertThat(looks(ends)).as(ends.toString()).isEqualTo(Weeks.of(ends) == Weeks.of(NOW) ? 2 : 1);
        }
    }

    @Test
    void timesBeyondAllWeeksCountToTheLastAndTheFirst() {
        assertThat(looks(Instant.parse("9999-01-01T00:00:00Z"))).isEqualTo(1);
        assertThat(looks(Instant.parse("0999-01-01T00:00:00Z"))).isEqualTo(1);
    }

    @Test
    void aSpanIsAHandfulOfTokens() {
        Stream.of(Weeks.ahead(NOW, week -> 40.0, 1_000), Weeks.back(NOW, week -> 40.0, 1_000))
                .flatMap(List::stream)
                .forEach(span -> assertThat(span).hasSizeLessThan(24));
    }

    private static long looks(Instant ends) {
        var tokens = Weeks.tokens(ends);
        return Stream.of(Weeks.ahead(NOW, week -> 40.0, 1_000), Weeks.back(NOW, week -> 40.0, 1_000))
                .flatMap(List::stream)
                .filter(span -> span.stream().anyMatch(tokens::contains))
                .count();
    }
}
