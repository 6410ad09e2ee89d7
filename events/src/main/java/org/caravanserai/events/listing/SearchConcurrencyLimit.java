package org.caravanserai.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.platform.load.ConcurrencyLimiter;

/**
 * Runs as many searches at once as there are processors. More would compete for the processors, slow every search down and
 * use up the database connections of the rest of the platform.
 */
@ApplicationScoped
class SearchConcurrencyLimit {

    private static final Duration MAX_WAIT = Duration.ofSeconds(15);

    private final ConcurrencyLimiter limiter;

    SearchConcurrencyLimit() {
        this(Math.max(2, Runtime.getRuntime().availableProcessors()), MAX_WAIT);
    }

    SearchConcurrencyLimit(int atOnce, Duration maxWait) {
        limiter = new ConcurrencyLimiter(atOnce, maxWait);
    }

    /**
     * @throws Overloaded {@code try-again} when too many search at this moment
     */
    <T> T through(Supplier<T> search) {
        return limiter.through(search);
    }
}
