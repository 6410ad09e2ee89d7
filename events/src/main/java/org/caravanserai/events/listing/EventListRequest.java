package org.caravanserai.events.listing;

import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.domain.events.listing.EventOrder;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.shared.PageRequest;

/**
 * Query for the list of events, as received.
 *
 * @param filters for each facet the values of which one must hold
 */
public record EventListRequest(Map<EventFacet, Set<String>> filters, EventTime time, PageRequest list) {

    /**
     * @param phrase the words of the list that is asked for
     */
    EventQuery query(SearchPhrase phrase) {
        return new EventQuery(
                phrase, filters, time, EventOrder.named(list.sort(), !phrase.isEmpty()), list.page(), list.size());
    }
}
