package org.caravanserai.web.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.events.listing.EventOrder;
import org.caravanserai.events.listing.BrowseEvents;
import org.caravanserai.platform.searches.SavedSearchSource;

/** Searches for events, to be saved. */
@ApplicationScoped
class EventSearchSource implements SavedSearchSource {

    static final String LIST = "events";
    static final String QUERY = "query";
    static final String TIME = "time";

    private static final List<String> PARAMETERS = Stream.of(
                    Stream.of(QUERY),
                    Arrays.stream(EventFacet.values()).map(EventListParameters::parameter),
                    Stream.of(TIME))
            .flatMap(names -> names)
            .toList();

    private final BrowseEvents browse;

    @Inject
    EventSearchSource(BrowseEvents browse) {
        this.browse = browse;
    }

    @Override
    public String list() {
        return LIST;
    }

    @Override
    public List<String> parameters() {
        return PARAMETERS;
    }

    @Override
    public Found find(Map<String, List<String>> asked, int most) {
        return Found.of(
                most,
                request -> browse.execute(
                                EventListParameters.read(name -> asked.getOrDefault(name, List.of()), request))
                        .map(EventSearchSource::result),
                String.join(" ", asked.getOrDefault(QUERY, List.of())),
                EventOrder.RECENTLY_PUBLISHED.parameter());
    }

    private static Result result(EventListItem event) {
        return new Result(event.id().toString(), event.title(), "/events/" + event.slug());
    }
}
