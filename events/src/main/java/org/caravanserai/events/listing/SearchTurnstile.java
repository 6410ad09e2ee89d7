package org.caravanserai.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.platform.load.ConcurrencyLimiter;

/**
 * Lets as many search at once as there are processors. More would only take these from each other, make every search as slow as the
 * longest, and leave no connection to the rest of the platform.
 */
@ApplicationScoped
class SearchTurnstile {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ConcurrencyLimiter limiter;

    SearchTurnstile() {
        this(Math.max(2, Runtime.getRuntime().availableProcessors()), PATIENCE);
    }

    SearchTurnstile(int atOnce, Duration patience) {
        limiter = new ConcurrencyLimiter(atOnce, patience);
    }

    /**
     * @throws Overloaded {@code try-again} when too many search at this moment
     */
    <T> T through(Supplier<T> search) {
        return limiter.through(search);
    }
}
