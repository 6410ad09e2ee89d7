package org.caravanserai.domain.idempotency;

import java.util.UUID;

/** What to do with a request that has an idempotency key. */
public sealed interface IdempotencyOutcome {

    /**
     * The first request with this key: execute it and record the answer.
     *
     * @param attempt id of this attempt; others wait for it while its lease is renewed
     */
    record First(UUID attempt) implements IdempotencyOutcome {}

    /** The request was answered before. */
    record Done(RecordedAnswer answer) implements IdempotencyOutcome {}

    /** The first request with this key is still running. */
    record UnderWay() implements IdempotencyOutcome {}

    /** The key was used for a different request. */
    record Different() implements IdempotencyOutcome {}
}
