package org.caravanserai.domain.idempotency;

import java.util.UUID;

/** What happens to a request with a key. */
public sealed interface IdempotencyOutcome {

    /**
     * It is the first: do it, and tell the answer.
     *
     * @param attempt names this attempt; others wait for it while its lease is renewed
     */
    record First(UUID attempt) implements IdempotencyOutcome {}

    /** It was done before. */
    record Done(RecordedAnswer answer) implements IdempotencyOutcome {}

    /** The first is being done right now. */
    record UnderWay() implements IdempotencyOutcome {}

    /** The key was used for something else. */
    record Different() implements IdempotencyOutcome {}
}
