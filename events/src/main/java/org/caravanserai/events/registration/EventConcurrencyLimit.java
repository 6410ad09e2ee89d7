package org.caravanserai.events.registration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.platform.load.ConcurrencyLimiter;

/**
 * Limits how many registrations for the same event run at once; the others wait in order of arrival. The row of its seats admits
 * one at a time anyway. Without this limit, every request would wait for the row while holding a connection, and a rush for one
 * event would leave none for the rest of the platform. It does not protect the number of seats; the database does.
 */
@ApplicationScoped
class EventConcurrencyLimit {

    /** One request holds the row of seats while the others read what they need. */
    static final int AT_ONCE = 3;

    private static final Duration MAX_WAIT = Duration.ofSeconds(15);

    /** A limiter exists only while a request uses it. */
    private final LoadingCache<String, ConcurrencyLimiter> limiters;

    EventConcurrencyLimit() {
        this(MAX_WAIT);
    }

    EventConcurrencyLimit(Duration maxWait) {
        limiters = Caffeine.newBuilder().weakValues().build(event -> new ConcurrencyLimiter(AT_ONCE, maxWait));
    }

    /**
     * @throws Overloaded {@code try-again} when too many requests are waiting; nothing was started
     */
    <T> T through(String event, Supplier<T> work) {
        return limiters.get(event).through(work);
    }
}
