package org.caravanserai.web.cache;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long a cached answer is valid.
 *
 * @param version of the data that the answer shows; answers with another version are not reused
 * @param longest the longest time for which an answer is reused, counted from the start of its creation
 * @param showsVisitorTime whether the answer contains times in the visitor's own zone
 * @param parameters names of the query on which the answer depends; null where it may depend on all of it
 * @param isComputed whether it takes a noticeable part of a second to create; only a few such answers are created at once
 */
public record Freshness(
        String version,
        Duration longest,
        boolean showsVisitorTime,
        @Nullable Set<String> parameters,
        boolean isComputed) {

    public Freshness(String version, Duration longest, boolean showsVisitorTime) {
        this(version, longest, showsVisitorTime, null, false);
    }

    /** Of an answer for which what else stands in its query makes no other one. */
    public Freshness of(Set<String> names) {
        return new Freshness(version, longest, showsVisitorTime, names, isComputed);
    }

    /** Of an answer that also shows what this counts the changes of. */
    Freshness with(long changes) {
        return new Freshness(version + '/' + changes, longest, showsVisitorTime, parameters, isComputed);
    }

    /**
     * Of an answer that anybody can have computed from many rows, at any time.
     *
     * @param parameters names of the query on which the answer depends
     */
    public static Freshness ofComputed(Duration longest, Set<String> parameters) {
        return new Freshness("", longest, false, parameters, true);
    }
}
