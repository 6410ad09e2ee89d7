package org.caravanserai.domain.imports;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Changes made by imports of tables and what they remark on rows, as far as their targets report them. */
public interface ImportChanges {

    void add(UUID importId, List<ImportChange> changes);

    /** Ended records first, then updated, then new ones; each by line. */
    List<ImportChange> first(UUID importId, int limit);

    /** Hands out all of them in the order of {@link #first}, in bounded memory. */
    void each(UUID importId, Consumer<ImportChange> consumer);

    /** Adds to the counts of the same remarks. */
    void remark(UUID importId, List<ImportRemark> remarks);

    /** By column, then the most frequent first. */
    List<ImportRemark> remarks(UUID importId, int limit);

    /** How many different values were remarked on with this key. */
    int countRemarks(UUID importId, String key);
}
