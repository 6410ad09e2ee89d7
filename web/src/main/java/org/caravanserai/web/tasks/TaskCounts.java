package org.caravanserai.web.tasks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * How much waits for a person, kept for a minute: the number stands in the header of every page, and counting asks all areas. It is counted
 * anew after the person has changed something.
 */
@ApplicationScoped
class TaskCounts {

    private static final int MOST = 10_000;

    private final Cache<UUID, Long> counts = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** Empty when it has to be counted. */
    Optional<Long> of(UUID account) {
        return Optional.ofNullable(counts.getIfPresent(account));
    }

    void put(UUID account, long number) {
        counts.put(account, number);
    }

    void forget(UUID account) {
        counts.invalidate(account);
    }
}
