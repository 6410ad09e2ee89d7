package org.caravanserai.web.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.imports.NumberStyle;
import org.jspecify.annotations.Nullable;

/**
 * An import as the API returns it.
 *
 * @param progress 0 to 100
 * @param refused what could not be taken, at most as many as the use case lists
 * @param refusedTotal how many there are in all
 * @param failure why it failed as a whole; null unless it did
 * @param target what a table was imported into; null for records of a registry
 * @param dryRun whether nothing was kept
 * @param ended how many things ended because the table does not have them any more
 * @param source name of where a table comes from; empty where none was given
 * @param changes what the import changed or would change, as far as its target names it and at most as many as the use case lists
 * @param remarks what the import says about rows that it took, by value: what was left out, or what was made of it
 * @param numbers how the numbers of a table were read: POINT 1,234.5 or COMMA 1.234,5
 */
public record ImportJson(
        UUID id,
        ImportState state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int progress,
        int read,
        int created,
        int updated,
        int unchanged,
        List<RefusalJson> refused,
        int refusedTotal,
        @Nullable RefusalJson failure,
        @Nullable String target,
        boolean dryRun,
        int ended,
        String source,
        List<ChangeJson> changes,
        List<RemarkJson> remarks,
        @Nullable NumberStyle numbers) {

    /** A record that could not be taken: the line where it begins, its number in the body, and why. */
    public record RefusalJson(long line, long record, String reason) {}

    /**
     * Something that is new, updated or ended.
     *
     * @param line of the table; null for what ended
     * @param page the address of its page; null where it has none yet
     * @param values what changed in something that was updated
     */
    public record ChangeJson(
            ImportChange.Kind kind,
            @Nullable Long line,
            String title,
            @Nullable String page,
            List<ValueJson> values) {}

    /**
     * What a column said before and what it says now.
     *
     * @param column key of the target's column
     * @param before empty where it said nothing
     * @param after empty where it says nothing any more
     */
    public record ValueJson(String column, String before, String after) {}

    /**
     * Something about rows that were taken.
     *
     * @param column key of the target's column; empty where it is about none
     * @param value as it stands in the table
     * @param rows how many there are
     */
    public record RemarkJson(String column, String value, String text, int rows) {}
}
