package org.caravanserai.domain.events.listing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Search index of events, updated in the transaction of the change. */
public interface EventSearchIndex {

    /** Takes an event into the index, or renews what it says of it. */
    void put(EventSearchEntry entry);

    void remove(UUID event);

    /** Public events after the given one in the order of their ids, for re-indexing in batches. */
    List<UUID> publicEventsAfter(@Nullable UUID last, int most);

    /** Number of events that should be in the index. */
    long publicEvents();

    /** Number of events in the index. */
    long indexed();

    /** All public events of these organizations. */
    List<UUID> publicEventsOf(Collection<UUID> organizations);

    /** Events of this series that the search knows, in a steady order. */
    List<UUID> publicEventsOfSeries(UUID series);

    /** Takes out what is not public any more. */
    int removeStrays();
}
