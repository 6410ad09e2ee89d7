package org.caravanserai.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock that runs behind another one by a duration chosen by the current thread. */
final class ShiftedClock extends Clock {

    private final Clock clock;
    private final Supplier<Duration> behind;

    ShiftedClock(Clock clock, Supplier<Duration> behind) {
        this.clock = clock;
        this.behind = behind;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ShiftedClock(clock.withZone(zone), behind);
    }

    @Override
    public Instant instant() {
        return clock.instant().minus(behind.get());
    }
}
