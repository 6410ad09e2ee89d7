package org.caravanserai.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock that runs behind another one by as much as the thread that asks wants. */
final class TurnableClock extends Clock {

    private final Clock clock;
    private final Supplier<Duration> behind;

    TurnableClock(Clock clock, Supplier<Duration> behind) {
        this.clock = clock;
        this.behind = behind;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TurnableClock(clock.withZone(zone), behind);
    }

    @Override
    public Instant instant() {
        return clock.instant().minus(behind.get());
    }
}
