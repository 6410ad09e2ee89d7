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
 */
public record Freshness(
        String version,
        Duration longest,
        boolean showsVisitorTime,
        @Nullable Set<String> parameters) {

    public Freshness(String version, Duration longest, boolean showsVisitorTime) {
        this(version, longest, showsVisitorTime, null);
    }

    /**
     * Of an answer that takes a noticeable part of a second to compute. What else stands in its query makes no other answer, and only
     * a few of them are computed at once.
     *
     * @param parameters names of the query on which the answer depends
     */
    public static Freshness ofComputed(Duration longest, Set<String> parameters) {
        return new Freshness("", longest, false, parameters);
    }

    boolean isComputed() {
        return parameters != null;
    }
}
