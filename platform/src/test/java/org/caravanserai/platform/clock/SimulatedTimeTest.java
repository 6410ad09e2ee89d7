package org.caravanserai.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SimulatedTimeTest {

    private final java.time.Clock clock = new SystemClock().clock();

    @Test
    void whatIsDoneBackThenSeesTheEarlierTimeAndAfterwardsItIsNowAgain() {
        var seen = new ArrayList<Instant>();
        var now = clock.instant();
        SimulatedTime.act(Duration.ofDays(3), () -> seen.add(clock.instant()));
        assertThat(seen.get(0)).isCloseTo(now.minus(3, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
        assertThat(clock.instant()).isCloseTo(now, within(1, ChronoUnit.MINUTES));
    }
}
