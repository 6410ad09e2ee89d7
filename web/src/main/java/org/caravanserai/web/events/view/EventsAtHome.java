package org.caravanserai.web.events.view;

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
import org.caravanserai.web.areas.Figure;
import org.caravanserai.web.areas.FigureSource;

/** Events on the home page: the next ones, and how many there are. */
@Named
@RequestScoped
public class EventsAtHome implements FigureSource {

    private static final int SOON = 3;

    /** Cancelled ones are passed over. */
    private static final int LOOKED_AT = 12;

    private final BrowseEvents events;
    private Page<EventListItem> upcoming = new Page<>(List.of(), 0, LOOKED_AT, 0);

    @Inject
    EventsAtHome(BrowseEvents events) {
        this.events = events;
    }

    @PostConstruct
    void load() {
        upcoming = find(Map.of(), LOOKED_AT);
    }

    public List<EventListItem> getSoon() {
        return upcoming.items().stream()
                .filter(event -> event.state() == EventState.PUBLISHED)
                .limit(SOON)
                .toList();
    }

    @Override
    public List<Figure> figures() {
        var online = find(Map.of(EventFacet.MODE, Set.of(EventMode.ONLINE.name(), EventMode.HYBRID.name())), 1);
        return List.of(
                figure(10, "events.home.upcoming", upcoming.total(), "/events?time=upcoming"),
                figure(20, "events.home.online", online.total(), "/events?time=upcoming&mode=ONLINE,HYBRID"));
    }

    /** The search stops counting at its limit, and the figure says so: 1000+. */
    private static Figure figure(int order, String text, long count, String href) {
        var shown = count > EventSearch.MOST ? EventSearch.MOST + "+" : (Object) count;
        return new Figure(order, text, count, shown, href);
    }

    private Page<EventListItem> find(Map<EventFacet, Set<String>> filters, int size) {
        return events.execute(new EventListRequest(filters, EventTime.UPCOMING, PageRequest.first(size)));
    }
}
