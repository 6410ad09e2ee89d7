package org.caravanserai.domain.imports;

import org.jspecify.annotations.Nullable;

/**
 * What an import of a table has changed, or would change: something new, something that reads differently now, or something that the
 * table does not have any more.
 *
 * @param line of the table, from 1; null for what ended
 * @param title what people call it
 * @param address of its page; null where there is none, as for what a dry run would create
 */
public record ImportChange(
        Kind kind,
        @Nullable Long line,
        String title,
        @Nullable String address) {

    /** Kind of change. */
    public enum Kind {
        CREATED,
        UPDATED,
        ENDED
    }
}
