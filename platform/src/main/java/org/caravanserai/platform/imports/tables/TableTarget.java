package org.caravanserai.platform.imports.tables;

/** A target that takes a table row by row, some rows in a transaction. */
public interface TableTarget extends ImportTarget {

    /**
     * Imports one row, in the name of the account that started the import and in a transaction with some others. Repeating it changes
     * nothing and answers {@link TableOutcome#UNCHANGED}.
     *
     * @throws org.caravanserai.domain.shared.DomainException when the row cannot be taken; the import goes on with the next one. The field
     *     of an {@link org.caravanserai.domain.shared.Invalid} is the key of a column, or empty
     */
    TableOutcome take(TableLine line, TableContext context);

    /**
     * All rows were taken, in a transaction of its own.
     *
     * @return how many things ended because the table does not have them any more
     */
    default int finish(TableContext context) {
        return 0;
    }
}
