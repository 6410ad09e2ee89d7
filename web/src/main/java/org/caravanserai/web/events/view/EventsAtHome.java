package org.caravanserai.web.events.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.listing.BrowseEvents;
import org.caravanserai.events.listing.CountUpcomingEvents;
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
    private final CountUpcomingEvents count;
    private Page<EventListItem> upcoming = new Page<>(List.of(), 0, LOOKED_AT, 0);

    @Inject
    EventsAtHome(BrowseEvents events, CountUpcomingEvents count) {
        this.events = events;
        this.count = count;
    }

    @PostConstruct
    void load() {
        upcoming = events.execute(new EventListRequest(Map.of(), EventTime.UPCOMING, PageRequest.first(LOOKED_AT)));
    }

    public List<EventListItem> getSoon() {
        return upcoming.items().stream()
                .filter(event -> event.state() == EventState.PUBLISHED)
                .limit(SOON)
                .toList();
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                figure(
                        10,
                        "events.home.upcoming",
                        count.execute(EnumSet.allOf(EventMode.class)),
                        "/events?time=upcoming"),
                figure(
                        20,
                        "events.home.online",
                        count.execute(EnumSet.of(EventMode.ONLINE, EventMode.HYBRID)),
                        "/events?time=upcoming&mode=ONLINE,HYBRID"));
    }

    /** The search stops counting at its limit, and the figure says so: 1000+. */
    private static Figure figure(int order, String text, long count, String href) {
        var shown = count > EventSearch.MOST ? EventSearch.MOST + "+" : (Object) count;
        return new Figure(order, text, count, shown, href);
    }
}
