package org.caravanserai.domain.imports;

import java.util.List;
import java.util.UUID;

/** The rows of a table that is being imported, where rows that stand anywhere in the file are taken together. */
public interface TableGroups {

    /** Forgets all rows of the import. */
    void clear(UUID importId);

    void add(UUID importId, List<GroupedRow> rows);

    /**
     * Rows of the group of the first row that is still there, by record.
     *
     * @return empty when no row is left
     */
    List<GroupedRow> next(UUID importId, int most);

    /** Forgets these rows, by their records. */
    void remove(UUID importId, List<Long> records);
}
