package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** Counts sign-in attempts that failed or are still being decided, where all nodes see them. Keys tell nothing about people. */
public interface SignInFailures {

    /**
     * @param count attempts in a row
     * @param lastAt when the last one was made
     */
    record Count(int count, Instant lastAt) {}

    /**
     * An attempt that was counted.
     *
     * @param before what was counted under each of its keys before it
     */
    record Attempt(Instant at, Map<String, Count> before) {}

    /**
     * Counts an attempt under all keys before anybody knows how it ends. Attempts that share a key are counted one after
     * another, at all nodes. Written at once, whatever becomes of the transaction around it.
     *
     * @param forgottenBefore a count whose last attempt is older starts again
     * @param rule is given the count of each key so far; when it throws, nothing is counted
     */
    Attempt count(Collection<String> keys, Instant now, Instant forgottenBefore, Consumer<Map<String, Count>> rule);

    /**
     * Takes an attempt back that turned out right.
     *
     * @param cleared the key whose earlier failures are forgotten too
     */
    void takeBack(Attempt attempt, String cleared);

    /**
     * Deletes counts nobody asks for any more.
     *
     * @return how many
     */
    int forget(Instant before);
}
