package org.caravanserai.platform.imports.tables;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of which import a row is part.
 *
 * @param importId identity of the import
 * @param organization in whose name; null where the target has none
 * @param source name of where the table comes from; empty where none was given, which a target that needs one is never told
 * @param dryRun whether what is done is undone afterwards
 * @param remarks takes what is to be said about rows that are taken
 * @param changes takes what a {@link TableTarget} makes of its rows
 */
public record TableContext(
        UUID importId,
        @Nullable UUID organization,
        String source,
        boolean dryRun,
        RowRemarks remarks,
        RowChanges changes) {

    public TableContext(UUID importId, @Nullable UUID organization, String source, boolean dryRun) {
        this(importId, organization, source, dryRun, new RowRemarks(), new RowChanges());
    }

    /** Context of a table without a named source. */
    public TableContext(UUID importId, @Nullable UUID organization, boolean dryRun) {
        this(importId, organization, "", dryRun);
    }
}
