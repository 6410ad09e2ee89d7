package org.caravanserai.events.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.events.listing.EventOrder;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/** The public list of what is to come, to subscribe to. */
@UseCase
@Public
public class EventFeed {

    private static final int MOST = 100;

    private EventSearch search;
    private Settings settings;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected EventFeed() {}

    @Inject
    public EventFeed(EventSearch search, Settings settings, Clock clock) {
        this.search = search;
        this.settings = settings;
        this.clock = clock;
    }

    /** How a feed is written. */
    public enum Form {
        ATOM,
        CALENDAR
    }

    /**
     * The next hundred events.
     *
     * @param title what readers show as the feed's name
     * @param filters values of facets, one of which must hold
     */
    public String as(Form form, String title, String language, Map<EventFacet, Set<String>> filters) {
        List<EventListItem> items = search.find(
                        new EventQuery(SearchPhrase.EMPTY, filters, EventTime.UPCOMING, EventOrder.SOONEST, 0, MOST),
                        clock.instant())
                .items();
        Addresses addresses = new Addresses(settings.get(Setting.URL));
        return form == Form.ATOM
                ? new AtomFeed(addresses, language).of(title, items, clock.instant())
                : new EventCalendar(addresses, language, clock).items(title, items);
    }
}
