package org.caravanserai.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Gives the machine's clock, in UTC, to whoever injects a {@link Clock}; {@link SimulatedTime} turns it back. */
@ApplicationScoped
class SystemClock {

    private static final ThreadLocal<Duration> TURNED_BACK = ThreadLocal.withInitial(() -> Duration.ZERO);

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new ShiftedClock(Clock.systemUTC(), TURNED_BACK::get);
    }

    static void turnBack(Duration by) {
        TURNED_BACK.set(by);
    }

    static void turnToNow() {
        TURNED_BACK.remove();
    }
}
