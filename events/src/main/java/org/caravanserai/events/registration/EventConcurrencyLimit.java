package org.caravanserai.events.registration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.platform.load.ConcurrencyLimiter;

/**
 * Lets a few people at a time sign up for the same event, in the order they came. The row of its seats lets only one pass
 * anyway: without the doorway everybody would wait for it with a connection in hand, and a rush for one event would leave
 * none for the rest of the platform. It guards no seat; the database does.
 */
@ApplicationScoped
class EventConcurrencyLimit {

    /** One at the row of seats, the others reading what they need before. */
    static final int AT_ONCE = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** A turnstile is there as long as somebody stands in it. */
    private final LoadingCache<String, ConcurrencyLimiter> turnstiles;

    EventConcurrencyLimit() {
        this(PATIENCE);
    }

    EventConcurrencyLimit(Duration patience) {
        turnstiles = Caffeine.newBuilder().weakValues().build(event -> new ConcurrencyLimiter(AT_ONCE, patience));
    }

    /**
     * @throws Overloaded {@code try-again} when too many stand before this one; nothing was begun
     */
    <T> T through(String event, Supplier<T> work) {
        return turnstiles.get(event).through(work);
    }
}
