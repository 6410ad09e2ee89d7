package org.caravanserai.events.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.events.listing.BrowseEvents;
import org.caravanserai.events.listing.EventListRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/** The public list of what is to come, to subscribe to. */
@UseCase
@Public
public class EventFeed {

    private final BrowseEvents browse;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public EventFeed(BrowseEvents browse, Settings settings, Clock clock) {
        this.browse = browse;
        this.settings = settings;
        this.clock = clock;
    }

    /** Format of a feed. */
    public enum Form {
        ATOM,
        CALENDAR
    }

    /**
     * @param title what readers show as the feed's name
     * @param cancelled the title of a cancelled event, from its own, where the form has no other word for it
     * @param request which events; without a time, those to come
     * @param narrowed the same and the language as the query of an address: by it readers know the feed and ask again
     */
    public String execute(
            Form form,
            String title,
            UnaryOperator<String> cancelled,
            String language,
            EventListRequest request,
            String narrowed) {
        EventTime time = request.time() == EventTime.ANY ? EventTime.UPCOMING : request.time();
        List<EventListItem> items = browse.execute(new EventListRequest(request.filters(), time, request.list()))
                .items();
        Addresses addresses = new Addresses(settings.get(Setting.URL));
        return form == Form.ATOM
                ? new AtomFeed(addresses, language, cancelled)
                        .of(title, addresses.feed("feed.atom", narrowed), items, clock.instant())
                : new EventCalendar(addresses, language, clock)
                        .items(title, addresses.feed("feed.ics", narrowed), items);
    }
}
