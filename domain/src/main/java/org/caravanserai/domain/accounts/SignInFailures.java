package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Counts failed sign-ins where all nodes see them. Written at once, whatever becomes of the request. */
public interface SignInFailures {

    /**
     * @param count failures in a row
     * @param lastAt when the last one happened
     */
    record Count(String key, int count, Instant lastAt) {}

    /** What is counted of these keys; those without a failure are absent. */
    List<Count> of(Collection<String> keys);

    /**
     * Counts one more failure for each key.
     *
     * @param forgottenBefore a count whose last failure is older begins anew
     */
    void add(Collection<String> keys, Instant now, Instant forgottenBefore);

    /** Begins anew, after a sign-in that worked. */
    void clear(String key);
}
