package org.caravanserai.web.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.idempotency.IdempotencyKeys;
import org.caravanserai.domain.idempotency.KeyedRequest;

/**
 * Attempts of this node that are over although this could not be written to the database. Until their lease ends a repeated
 * request would wait for them; instead it may end them.
 */
@ApplicationScoped
class UnsettledAttempts {

    private static final int MOST = 10_000;

    private final Cache<KeyedRequest, UUID> attempts = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(IdempotencyKeys.LEASE)
            .build();

    void add(AttemptUnderWay attempt) {
        attempts.put(attempt.request(), attempt.attempt());
    }

    /** The attempt that is over. */
    Optional<UUID> attempt(KeyedRequest request) {
        return Optional.ofNullable(attempts.getIfPresent(request));
    }

    void settled(KeyedRequest request) {
        attempts.invalidate(request);
    }
}
