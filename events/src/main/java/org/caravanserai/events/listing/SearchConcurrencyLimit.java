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

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ConcurrencyLimiter limiter;

    SearchConcurrencyLimit() {
        this(Math.max(2, Runtime.getRuntime().availableProcessors()), PATIENCE);
    }

    SearchConcurrencyLimit(int atOnce, Duration patience) {
        limiter = new ConcurrencyLimiter(atOnce, patience);
    }

    /**
     * @throws Overloaded {@code try-again} when too many search at this moment
     */
    <T> T through(Supplier<T> search) {
        return limiter.through(search);
    }
}
