package org.caravanserai.platform.jobs;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a job on this node since its start.
 *
 * @param period after which it runs again
 * @param startedAt when its last run began; null before the first
 * @param endedAt when its last run ended; null while the first is under way
 * @param running whether a run is under way
 * @param fault the kind of failure with which its last run ended; null when it succeeded. The log says more
 */
public record JobState(
        String name,
        Duration period,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        boolean running,
        @Nullable String fault) {

    /** How long the last run took; null while there is none or it is under way. */
    public @Nullable Duration took() {
        return startedAt == null || endedAt == null || running ? null : Duration.between(startedAt, endedAt);
    }
}
