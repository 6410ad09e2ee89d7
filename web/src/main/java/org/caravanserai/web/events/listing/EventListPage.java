package org.caravanserai.web.events.listing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.listing.BrowseEvents;
import org.caravanserai.events.listing.EventListRequest;
import org.jspecify.annotations.Nullable;

/** The public list of events: everything that is asked is in the address. */
@Named
@RequestScoped
public class EventListPage {

    private static final int SIZE = 20;

    private final BrowseEvents browse;
    private final EventListFilters filters;
    private final Clock clock;
    private Page<EventListItem> events = new Page<>(List.of(), 0, SIZE, 0);

    /** A line of the list: {@code divides} where what is over begins. */
    public record Line(EventListItem event, boolean past, boolean divides) {}

    private List<Line> lines = List.of();

    @Inject
    EventListPage(BrowseEvents browse, EventListFilters filters, Clock clock) {
        this.browse = browse;
        this.filters = filters;
        this.clock = clock;
    }

    @PostConstruct
    void load() {
        try {
            events = browse.execute(request());
        } catch (Invalid nonsense) {
            events = new Page<>(List.of(), 0, SIZE, 0);
        }
        var now = clock.instant();
        var soonestFirst = filters.sort().isEmpty() && filters.query().isEmpty();
        var all = new Line[events.items().size()];
        for (int i = 0; i < all.length; i++) {
            var event = events.items().get(i);
            boolean past = !event.endsAt().isAfter(now);
            boolean divides = soonestFirst && past && (i == 0 || !all[i - 1].past());
            all[i] = new Line(event, past, divides);
        }
        lines = Arrays.asList(all);
    }

    private EventListRequest request() {
        var parameters = parameters();
        return EventListParameters.read(
                name -> Arrays.asList(parameters.getOrDefault(name, new String[0])),
                new PageRequest(page(parameters.get("page")), SIZE, filters.query(), filters.sort()));
    }

    private static int page(String @Nullable [] given) {
        try {
            return given == null ? 0 : Math.max(0, Math.min(EventSearch.MOST / SIZE, Integer.parseInt(given[0])));
        } catch (NumberFormatException nonsense) {
            return 0;
        }
    }

    private static Map<String, String[]> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    }

    public List<Line> getLines() {
        return lines;
    }

    public int getPage() {
        return events.page();
    }

    public int getSize() {
        return events.size();
    }

    /** Total number in all pages. */
    public long getTotal() {
        return Math.min(events.total(), EventSearch.MOST);
    }

    /** Whether more match than a list holds. */
    public boolean isMore() {
        return events.total() > EventSearch.MOST;
    }
}
