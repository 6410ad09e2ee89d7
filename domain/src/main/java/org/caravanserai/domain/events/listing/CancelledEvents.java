package org.caravanserai.domain.events.listing;

import java.time.Instant;
import java.util.Set;
import org.caravanserai.domain.events.EventMode;

/** Published events that will not take place; they stay in the list so that whoever looks for one learns of it. */
public interface CancelledEvents {

    /**
     * How many of them would not be over yet.
     *
     * @param modes in which they would have taken place
     */
    long ahead(Instant now, Set<EventMode> modes);
}
