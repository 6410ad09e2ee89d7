package org.caravanserai.domain.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as its starter sees it.
 *
 * @param place how far it has come
 * @param size bytes of the body
 * @param failure why it failed, with the place; null unless it did
 */
public record ImportReport(
        UUID id,
        ImportState state,
        UUID startedBy,
        String startedByName,
        Instant startedAt,
        @Nullable Instant finishedAt,
        ImportCounts counts,
        ImportPosition place,
        long size,
        @Nullable ImportRefusal failure) {

    /** 0 to 100. */
    public int percent() {
        return state == ImportState.DONE || size == 0 ? 100 : (int) (100 * place.position() / size);
    }
}
