package org.caravanserai.domain.cooperation.changes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.shared.FieldDifference;

/** Keeps what corrections of records have changed, beside their lines of history. */
public interface EntryChanges {

    /**
     * @param line id of the line of history
     * @param entry id of the record
     */
    void add(UUID line, UUID entry, List<FieldDifference> changes);

    /** What the corrections of the record have changed, by the ids of their lines of history. */
    Map<UUID, List<FieldDifference>> of(UUID entry);
}
