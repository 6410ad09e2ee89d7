package org.caravanserai.domain.idempotency;

import java.time.Instant;

/** What becomes of a request with a key. */
public sealed interface Beginning {

    /**
     * It is the first: do it, and tell the answer.
     *
     * @param lease until when others wait for it; names this attempt
     */
    record First(Instant lease) implements Beginning {}

    /** It was done before. */
    record Done(Answer answer) implements Beginning {}

    /** The first is being done right now. */
    record UnderWay() implements Beginning {}

    /** The key was used for something else. */
    record Different() implements Beginning {}
}
