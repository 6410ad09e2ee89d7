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
 * @param target name of what a table was imported into; null for records of a registry
 * @param upload the table; null for records of a registry
 * @param source name of where the table comes from; empty where none was given
 * @param dryRun whether nothing is kept
 * @param ended how many things ended because the table does not have them any more
 * @param mapping how the columns of a table were read; null for records of a registry
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
        @Nullable ImportRefusal failure,
        @Nullable String target,
        @Nullable UUID upload,
        String source,
        boolean dryRun,
        int ended,
        @Nullable TableMapping mapping) {

    /** 0 to 100. */
    public int percent() {
        return state == ImportState.DONE || size == 0 ? 100 : (int) (100 * place.position() / size);
    }
}
