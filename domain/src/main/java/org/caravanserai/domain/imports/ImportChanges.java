package org.caravanserai.domain.imports;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What imports of tables have changed, as far as their targets name it. */
public interface ImportChanges {

    void add(UUID importId, List<ImportChange> changes);

    /** What ended first, then what was updated, then what is new; each by line. */
    List<ImportChange> first(UUID importId, int limit);

    /** Hands out all of them in the order of {@link #first}, in bounded memory. */
    void each(UUID importId, Consumer<ImportChange> consumer);
}
