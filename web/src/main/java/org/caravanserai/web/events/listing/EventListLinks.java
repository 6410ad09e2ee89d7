package org.caravanserai.web.events.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.events.listing.EventOrder;
import org.caravanserai.web.lists.ListLink;
import org.caravanserai.web.lists.ListLinks;

/** Links of the list of events: other orders, other times, feeds. Each keeps the other parameters. */
@Named
@RequestScoped
public class EventListLinks {

    private final ListLinks links;
    private final EventListFilters filters;

    @Inject
    EventListLinks(ListLinks links, EventListFilters filters) {
        this.links = links;
        this.filters = filters;
    }

    public List<ListLink> getSorts() {
        boolean searched = !filters.query().isEmpty();
        var current = EventOrder.named(filters.sort(), searched);
        return Stream.of(EventOrder.RELEVANCE, EventOrder.SOONEST, EventOrder.TITLE, EventOrder.RECENTLY_PUBLISHED)
                .filter(order -> searched || order != EventOrder.RELEVANCE)
                .map(order -> links.to("events.list.sort." + order.name(), "sort", order.parameter(), order == current))
                .toList();
    }

    public List<ListLink> getTimes() {
        var current = filters.parameter("time");
        return List.of(
                links.to("events.list.time.any", "time", null, current.isEmpty()),
                links.to("events.list.time.upcoming", "time", "upcoming", current.equals("upcoming")),
                links.to("events.list.time.past", "time", "past", current.equals("past")));
    }

    public String getAtom() {
        return feed("/api/v1/events/feed.atom");
    }

    public String getCalendar() {
        return feed("/api/v1/events/feed.ics");
    }

    /** The feed of what is shown: the same filters, and never only a page of it. */
    private String feed(String path) {
        return links.sameFilters(path, "time");
    }
}
