package org.caravanserai.domain.events.listing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Re-indexing of all public events, with its progress.
 *
 * @param analysis version of the text analysis that it was asked for
 * @param last the last event that is done, in the order of identities; null before the first
 * @param done how many events are done
 * @param finishedAt null while it runs
 */
public record SearchRebuild(
        UUID id,
        String analysis,
        String requestedBy,
        Instant requestedAt,
        @Nullable UUID last,
        long done,
        @Nullable Instant finishedAt) {

    public boolean isRunning() {
        return finishedAt == null;
    }
}
