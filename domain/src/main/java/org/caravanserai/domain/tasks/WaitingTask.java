package org.caravanserai.domain.tasks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a person, of one kind.
 *
 * @param number how many, more than 0
 * @param oldest since when the first of them waits
 * @param due when the first of them is or was due; null when none ever is
 * @param late how many are past their date
 * @param first path of the page of the one that waits longest; null where only the list leads to it
 */
public record WaitingTask(
        TaskKind kind,
        long number,
        Instant oldest,
        @Nullable Instant due,
        long late,
        @Nullable String first) {}
