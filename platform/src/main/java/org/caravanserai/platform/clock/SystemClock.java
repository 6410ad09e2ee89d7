package org.caravanserai.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Produces the injected {@link Clock}: the machine's clock in UTC, which {@link SimulatedTime} can set back. */
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
