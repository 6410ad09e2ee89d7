package org.caravanserai.platform.load;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.caravanserai.domain.shared.Overloaded;

/** Limits how many calls do some work at the same time, in the order of arrival; waiting calls hold no resources such as connections. */
public final class ConcurrencyLimiter {

    private final Semaphore inside;
    private final Duration maxWait;

    /**
     * @param atOnce how many calls may run at the same time
     * @param maxWait how long a call waits before it is refused
     */
    public ConcurrencyLimiter(int atOnce, Duration maxWait) {
        this.inside = new Semaphore(atOnce, true);
        this.maxWait = maxWait;
    }

    /**
     * @throws Overloaded {@code try-again} when too many calls are waiting; nothing was started
     */
    public <T> T through(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            inside.release();
        }
    }

    private void enter() {
        try {
            if (!inside.tryAcquire(maxWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Overloaded("try-again");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Overloaded("try-again");
        }
    }
}
