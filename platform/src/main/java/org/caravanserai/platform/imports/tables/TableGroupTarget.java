package org.caravanserai.platform.imports.tables;

import java.util.List;

/**
 * A target that takes rows together that stand anywhere in the table, each such group in a transaction of its own. It names what it
 * changes, so that who imports can read it.
 */
public interface TableGroupTarget extends ImportTarget {

    /** Rows of a group are given to {@link #take} at most so many at a time. */
    int MOST_ROWS = 1_000;

    /**
     * Which rows are taken together: those for which this is the same.
     *
     * @throws org.caravanserai.domain.shared.Invalid when the row cannot be told; it is refused then
     */
    String group(TableLine line);

    /**
     * Rows have been read and none of the table has been taken yet: the target may keep what it needs to say at the end what the table does
     * not have. This stays written in a dry run too, so it must not change anything that people see. Rows may come twice.
     */
    void seen(List<TableLine> lines, TableContext context);

    /**
     * Imports the rows of a group, in the name of the account that started the import. Repeating them changes nothing. A target writes nothing in a dry run.
     *
     * @return what happened to each row
     * @throws org.caravanserai.domain.shared.DomainException when none of them can be taken
     */
    List<TableResult> take(List<TableLine> lines, TableContext context);

    /**
     * All groups were taken. A target writes nothing in a dry run.
     *
     * @return what ended, or would end, because the table does not have it any more
     */
    List<ChangedRecord> finish(TableContext context);
}
