package org.caravanserai.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.events.listing.EventOrder;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Where the list of events leads: other orders, other times, its feeds. Each keeps what else was asked. */
@Named
@RequestScoped
public class EventListLinks {

    @Inject
    private Frame frame;

    @Inject
    private EventListFilters filters;

    @Inject
    private Texts texts;

    /** One of several ways to see the list. */
    public record Link(String label, String href, boolean here) {}

    /** A parameter that the search form sends along unseen. */
    public record Kept(String name, String value) {}

    public List<Link> getSorts() {
        boolean searched = !filters.query().isEmpty();
        var current = EventOrder.named(filters.sort(), searched);
        return Stream.of(EventOrder.RELEVANCE, EventOrder.SOONEST, EventOrder.TITLE, EventOrder.RECENTLY_PUBLISHED)
                .filter(order -> searched || order != EventOrder.RELEVANCE)
                .map(order -> link("events.list.sort." + order.name(), "sort", order.parameter(), order == current))
                .toList();
    }

    public List<Link> getTimes() {
        var current = filters.parameter("time");
        return List.of(
                link("events.list.time.any", "time", null, current.isEmpty()),
                link("events.list.time.upcoming", "time", "upcoming", current.equals("upcoming")),
                link("events.list.time.past", "time", "past", current.equals("past")));
    }

    public List<Kept> getKept() {
        return Stream.of("time", "sort", "series", "organizer")
                .map(name -> new Kept(name, filters.parameter(name)))
                .filter(kept -> !kept.value().isEmpty())
                .toList();
    }

    public String getAtom() {
        return feed("/api/v1/events/feed.atom");
    }

    public String getCalendar() {
        return feed("/api/v1/events/feed.ics");
    }

    /** The feed of what is shown: the same filters, and never only a page of it. */
    private String feed(String path) {
        var here = frame.linkWithout("page sort time");
        int query = here.indexOf('?');
        return query < 0 ? path : path + here.substring(query);
    }

    private Link link(String key, String parameter, @Nullable String value, boolean here) {
        var first = frame.linkWithout("page " + parameter);
        var address = value == null ? first : first + (first.contains("?") ? "&" : "?") + parameter + "=" + value;
        return new Link(texts.of(key), address, here);
    }
}
