package org.caravanserai.domain.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The keys that requests came with and what they were answered. Whoever runs an attempt renews its lease as long as it
 * runs; an attempt whose lease has ended has crashed, the next one with the key does it again, and the rules of what it
 * does must bear that.
 */
public interface IdempotencyKeys {

    /** How long a recorded answer is kept. */
    Duration KEPT = Duration.ofHours(24);

    /** Time without a sign of life after which an attempt counts as crashed. */
    Duration LEASE = Duration.ofMinutes(1);

    /** How often the lease of a running attempt is renewed: it survives three renewals that fail. */
    Duration RENEWAL = LEASE.dividedBy(4);

    /** Starts an attempt, unless another one runs or has answered already. */
    IdempotencyOutcome begin(KeyedRequest request, Instant now);

    /**
     * Makes the lease of a running attempt end one {@link #LEASE} from now.
     *
     * @return false when the attempt has ended, or another one has taken its place
     */
    boolean renew(KeyedRequest request, UUID attempt, Instant now);

    /** Keeps the answer; does nothing when another attempt has taken the place of this one. */
    void finish(KeyedRequest request, UUID attempt, RecordedAnswer answer);

    /** The attempt came to nothing and may be made again at once. */
    void release(KeyedRequest request, UUID attempt);

    /**
     * Forgets keys older than {@link #KEPT}.
     *
     * @return how many
     */
    int forgetOld(Instant now);
}
