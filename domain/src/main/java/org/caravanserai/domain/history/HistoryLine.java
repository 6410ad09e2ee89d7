package org.caravanserai.domain.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of history as it is read.
 *
 * @param who blank for somebody whose account was deleted
 */
public record HistoryLine(
        UUID id,
        Subject subject,
        UUID subjectId,
        String action,
        @Nullable String fromState,
        @Nullable String toState,
        String who,
        @Nullable String reason,
        Instant when) {}
