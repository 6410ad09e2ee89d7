package org.caravanserai.platform.idempotency;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.idempotency.IdempotencyKeys;
import org.caravanserai.domain.idempotency.IdempotencyOutcome;
import org.caravanserai.domain.idempotency.KeyedRequest;
import org.caravanserai.domain.idempotency.RecordedAnswer;
import org.caravanserai.platform.access.Gated;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.access.Public;

/** Begins and ends requests with a key, each step in a transaction of its own around that of the use case. */
@OwnTransaction
@Gated
@Public
public class KeyedRequests {

    private final IdempotencyKeys keys;
    private final Clock clock;

    @Inject
    public KeyedRequests(IdempotencyKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A first attempt is to be told to {@link RunningAttempts}, which renews its lease. */
    public IdempotencyOutcome begin(KeyedRequest request) {
        return keys.begin(request, clock.instant());
    }

    /** See {@link IdempotencyKeys#renew}. */
    public boolean renew(KeyedRequest request, UUID attempt) {
        return keys.renew(request, attempt, clock.instant());
    }

    /** See {@link IdempotencyKeys#finish}. */
    public void finish(KeyedRequest request, UUID attempt, RecordedAnswer answer) {
        keys.finish(request, attempt, answer);
    }

    /** See {@link IdempotencyKeys#release}. */
    public void release(KeyedRequest request, UUID attempt) {
        keys.release(request, attempt);
    }

    /** See {@link IdempotencyKeys#forgetOld}. */
    public int forgetOld() {
        return keys.forgetOld(clock.instant());
    }
}
