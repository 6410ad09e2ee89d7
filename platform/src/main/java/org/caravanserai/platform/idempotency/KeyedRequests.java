package org.caravanserai.platform.idempotency;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.caravanserai.domain.idempotency.Answer;
import org.caravanserai.domain.idempotency.Beginning;
import org.caravanserai.domain.idempotency.IdempotencyKeys;
import org.caravanserai.domain.idempotency.KeyedRequest;
import org.caravanserai.platform.access.Gated;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.access.Public;

/** Begins and ends requests with a key, each step in a transaction of its own around that of the use case. */
@OwnTransaction
@Gated
@Public
public class KeyedRequests {

    private IdempotencyKeys keys;
    private Clock clock;

    @Inject
    public KeyedRequests(IdempotencyKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway.Init")
    protected KeyedRequests() {}

    public Beginning begin(KeyedRequest request) {
        return keys.begin(request, clock.instant());
    }

    /** See {@link IdempotencyKeys#finish}. */
    public void finish(KeyedRequest request, Instant lease, Answer answer) {
        keys.finish(request, lease, answer);
    }

    /** See {@link IdempotencyKeys#release}. */
    public void release(KeyedRequest request, Instant lease) {
        keys.release(request, lease);
    }

    /** See {@link IdempotencyKeys#forgetOld}. */
    public int forgetOld() {
        return keys.forgetOld(clock.instant());
    }
}
