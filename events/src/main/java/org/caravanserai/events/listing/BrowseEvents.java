package org.caravanserai.events.listing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The public list of events. */
@UseCase
@Public
public class BrowseEvents {

    private final EventSearch search;
    private final TypedSearch typed;
    private final Clock clock;

    @Inject
    BrowseEvents(EventSearch search, TypedSearch typed, Clock clock) {
        this.search = search;
        this.typed = typed;
        this.clock = clock;
    }

    /**
     * @return at most {@link EventSearch#MOST} events over all pages; a total of one more says that there are more
     * @throws org.caravanserai.domain.shared.Overloaded {@code try-again} when too many search at this moment
     */
    public Page<EventListItem> execute(EventListRequest request) {
        var list = request.list();
        var nothing = new Page<EventListItem>(List.of(), list.page(), list.size(), 0);
        return typed.answer(request, nothing, found -> found.total() > 0, query -> search.find(query, clock.instant()));
    }
}
