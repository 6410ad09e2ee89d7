package org.caravanserai.domain.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import of a table has changed, or would change: something new, something that reads differently now, or something that the
 * table does not have any more.
 *
 * @param line of the table, from 1; null for what ended
 * @param title what people call it
 * @param address of its page; null where there is none, as for what a dry run would create
 * @param values what changed in something that reads differently now; empty for other kinds
 */
public record ImportChange(
        Kind kind,
        @Nullable Long line,
        String title,
        @Nullable String address,
        List<ChangedValue> values) {

    public ImportChange {
        values = List.copyOf(values);
    }

    /** Something whose values were not compared. */
    public ImportChange(Kind kind, @Nullable Long line, String title, @Nullable String address) {
        this(kind, line, title, address, List.of());
    }

    /** Kind of change. */
    public enum Kind {
        CREATED,
        UPDATED,
        ENDED
    }
}
