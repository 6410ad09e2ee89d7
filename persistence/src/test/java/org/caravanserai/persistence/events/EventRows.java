package org.caravanserai.persistence.events;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.shared.Sql;

/** An event for tests of what hangs on one. */
public final class EventRows {

    private EventRows() {}

    /** A draft with an organizer and an address of its own. */
    public static UUID event(EntityManager entities, Sql sql) {
        return ColumnValues.event(entities, ColumnValues.organization(sql), "event-" + Ids.next());
    }
}
