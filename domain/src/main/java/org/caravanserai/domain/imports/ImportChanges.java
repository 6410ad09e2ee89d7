package org.caravanserai.domain.imports;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Changes made by imports of tables, as far as their targets report them. */
public interface ImportChanges {

    void add(UUID importId, List<ImportChange> changes);

    /** Ended records first, then updated, then new ones; each by line. */
    List<ImportChange> first(UUID importId, int limit);

    /** Hands out all of them in the order of {@link #first}, in bounded memory. */
    void each(UUID importId, Consumer<ImportChange> consumer);
}
