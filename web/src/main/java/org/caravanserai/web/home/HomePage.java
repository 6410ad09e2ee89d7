package org.caravanserai.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.listing.BrowseEvents;
import org.caravanserai.events.listing.EventListRequest;
import org.caravanserai.platform.organizations.BrowseOrganizations;

/** What is on: the next events, and the platform in figures. */
@Named
@RequestScoped
public class HomePage {

    private static final int SOON = 3;

    /** Cancelled ones are passed over. */
    private static final int LOOKED_AT = 12;

    /** A count of events; the search stops counting at its limit. */
    public record Figure(long count) {

        /** The number as it is shown: 128, or 1000+ where there are more. */
        public Object getShown() {
            return count > EventSearch.MOST ? EventSearch.MOST + "+" : (Object) count;
        }
    }

    @Inject
    private BrowseEvents events;

    @Inject
    private BrowseOrganizations organizations;

    private List<EventListItem> soon = List.of();
    private Figure upcoming = new Figure(0);
    private Figure online = new Figure(0);
    private long registered;

    @PostConstruct
    void load() {
        var next = find(Map.of(), LOOKED_AT);
        soon = next.items().stream()
                .filter(event -> event.state() == EventState.PUBLISHED)
                .limit(SOON)
                .toList();
        upcoming = new Figure(next.total());
        online = new Figure(find(Map.of(EventFacet.MODE, Set.of(EventMode.ONLINE.name(), EventMode.HYBRID.name())), 1)
                .total());
        registered = organizations.execute(null, null, PageRequest.first(1)).total();
    }

    private Page<EventListItem> find(Map<EventFacet, Set<String>> filters, int size) {
        return events.execute(new EventListRequest(filters, EventTime.UPCOMING, PageRequest.first(size)));
    }

    public List<EventListItem> getSoon() {
        return soon;
    }

    public Figure getUpcoming() {
        return upcoming;
    }

    /** Of those ahead, how many can be joined from afar. */
    public Figure getOnline() {
        return online;
    }

    public long getOrganizations() {
        return registered;
    }
}
