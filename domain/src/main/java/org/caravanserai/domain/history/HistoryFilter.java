package org.caravanserai.domain.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the book are wanted; null for any.
 *
 * @param subjectId the one thing that the lines are about
 * @param from not before this
 * @param until before this
 */
public record HistoryFilter(
        @Nullable Subject subject,
        @Nullable UUID subjectId,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final HistoryFilter ALL = new HistoryFilter(null, null, null, null);
}
