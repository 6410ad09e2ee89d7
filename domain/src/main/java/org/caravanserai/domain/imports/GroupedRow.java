package org.caravanserai.domain.imports;

/**
 * A row of a table that waits until its group is taken.
 *
 * @param group same for all rows that are taken together; empty for a row that belongs to none
 * @param record number of the row in the table, from 1
 * @param row as it is kept, see {@link TableUploads}
 */
public record GroupedRow(String group, long record, String row) {}
