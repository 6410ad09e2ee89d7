package org.caravanserai.events.listing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.listing.CancelledEvents;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** How many public events are still to take place. Those that were cancelled are listed, but will not. */
@UseCase
@Public
public class CountUpcomingEvents {

    private final BrowseEvents browse;
    private final CancelledEvents cancelled;
    private final Clock clock;

    @Inject
    CountUpcomingEvents(BrowseEvents browse, CancelledEvents cancelled, Clock clock) {
        this.browse = browse;
        this.cancelled = cancelled;
        this.clock = clock;
    }

    /**
     * @param modes in which they take place
     * @return more than {@link EventSearch#MOST} when there are more than are counted
     */
    public long execute(Set<EventMode> modes) {
        var names = modes.stream().map(EventMode::name).collect(Collectors.toSet());
        long listed = browse.execute(new EventListRequest(
                        names.size() == EventMode.values().length ? Map.of() : Map.of(EventFacet.MODE, names),
                        EventTime.UPCOMING,
                        PageRequest.first(1)))
                .total();
        return listed > EventSearch.MOST ? listed : Math.max(0, listed - cancelled.ahead(clock.instant(), modes));
    }
}
