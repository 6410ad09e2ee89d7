package org.caravanserai.domain.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the book are wanted; null for any.
 *
 * @param subjectId the one thing that the lines are about
 * @param from not before this
 * @param until before this
 * @param called what the reader's words name: lines that tell of it are found by those words, beside those in which they stand
 */
public record HistoryFilter(
        @Nullable Subject subject,
        @Nullable UUID subjectId,
        @Nullable Instant from,
        @Nullable Instant until,
        Collection<Happening> called) {

    /** Something that can happen to a subject; without an action, everything about it. */
    public record Happening(String subject, @Nullable String action) {}

    public HistoryFilter {
        called = List.copyOf(called);
    }

    /** Without words that name something. */
    public HistoryFilter(
            @Nullable Subject subject, @Nullable UUID subjectId, @Nullable Instant from, @Nullable Instant until) {
        this(subject, subjectId, from, until, List.of());
    }

    public static final HistoryFilter ALL = new HistoryFilter(null, null, null, null);
}
