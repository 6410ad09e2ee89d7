package org.caravanserai.domain.idempotency;

import java.time.Duration;
import java.time.Instant;

/**
 * The keys that requests came with and what they were answered. An attempt of which nothing is heard before its lease
 * ends has crashed; the next one with the key does it again, and the rules of what it does must bear that.
 */
public interface IdempotencyKeys {

    /** How long an answer is kept. */
    Duration KEPT = Duration.ofHours(24);

    /** How long one attempt may take. */
    Duration LEASE = Duration.ofMinutes(1);

    /** Starts an attempt, unless another one runs or has answered already. */
    Beginning begin(KeyedRequest request, Instant now);

    /** Keeps the answer; does nothing when the lease has passed to another attempt. */
    void finish(KeyedRequest request, Instant lease, Answer answer);

    /** The attempt came to nothing and may be made again at once. */
    void release(KeyedRequest request, Instant lease);

    /**
     * Forgets keys older than {@link #KEPT}.
     *
     * @return how many
     */
    int forgetOld(Instant now);
}
