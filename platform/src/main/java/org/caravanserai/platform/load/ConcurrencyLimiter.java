package org.caravanserai.platform.load;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.caravanserai.domain.shared.Overloaded;

/** Lets a few at a time do some work, in the order they came, so that those who wait hold nothing that others need. */
public final class ConcurrencyLimiter {

    private final Semaphore inside;
    private final Duration patience;

    /**
     * @param atOnce how many may be at work
     * @param patience how long one waits to be let in
     */
    public ConcurrencyLimiter(int atOnce, Duration patience) {
        this.inside = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /**
     * @throws Overloaded {@code try-again} when too many stand before this one; nothing was begun
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
            if (!inside.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Overloaded("try-again");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Overloaded("try-again");
        }
    }
}
