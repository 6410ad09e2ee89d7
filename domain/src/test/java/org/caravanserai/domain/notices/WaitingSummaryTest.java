package org.caravanserai.domain.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaitingSummaryTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final WaitingSummary evening =
            new WaitingSummary(UUID.randomUUID(), ALMATY, Instant.parse("2026-11-26T15:00:00Z"));

    @Test
    void aSummaryIsDueAtSevenInTheMorningWhereThePersonIs() {
        assertThat(evening.isDue(Instant.parse("2026-11-27T01:59:00Z"))).isFalse();
        assertThat(evening.isDue(Instant.parse("2026-11-27T02:00:00Z"))).isTrue();
    }

    @Test
    void whatComesAfterTheSummaryWaitsForTheNextDay() {
        var morning = new WaitingSummary(UUID.randomUUID(), ALMATY, Instant.parse("2026-11-27T02:00:00Z"));
        assertThat(morning.isDue(Instant.parse("2026-11-27T18:00:00Z"))).isFalse();
        assertThat(morning.isDue(Instant.parse("2026-11-28T02:00:00Z"))).isTrue();
    }

    @Test
    void aSummaryMissedInTheMorningComesLater() {
        assertThat(evening.isDue(Instant.parse("2026-11-27T20:00:00Z"))).isTrue();
    }
}
