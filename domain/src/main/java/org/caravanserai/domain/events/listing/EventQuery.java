package org.caravanserai.domain.events.listing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.search.SearchPhrase;

/**
 * What is wanted of the list of events.
 *
 * @param phrase words that must be met, or {@link SearchPhrase#EMPTY}
 * @param filters for each facet the values of which one must hold; facets without values do not count
 * @param page from 0
 * @param size rows on a page
 */
public record EventQuery(
        SearchPhrase phrase,
        Map<EventFacet, Set<String>> filters,
        EventTime time,
        EventOrder order,
        int page,
        int size) {

    public EventQuery {
        var kept = new EnumMap<EventFacet, Set<String>>(EventFacet.class);
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                kept.put(facet, Set.copyOf(values));
            }
        });
        filters = Map.copyOf(kept);
    }

    /** Whether the list is narrowed at all, by words or properties. */
    public boolean isNarrowed() {
        return !phrase.isEmpty() || !filters.isEmpty();
    }

    /** Whether the best matches come first. */
    public boolean isRanked() {
        return order == EventOrder.RELEVANCE && !phrase.isEmpty();
    }

    /** The same narrowed by these facets only. */
    public EventQuery narrowedOnlyBy(Set<EventFacet> facets) {
        var kept = new EnumMap<EventFacet, Set<String>>(EventFacet.class);
        kept.putAll(filters);
        kept.keySet().retainAll(facets);
        return new EventQuery(phrase, kept, time, order, page, size);
    }

    public EventQuery with(SearchPhrase other) {
        return new EventQuery(other, filters, time, order, page, size);
    }
}
