package org.caravanserai.domain.events.listing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Page;

/** The public list of events, searched, narrowed, ordered and cut by the database. */
public interface EventSearch {

    /**
     * How many events a list holds at most; of more that match, those nearest to now. A total of one more says that there are more.
     */
    int MOST = 1_000;

    /** Uses one statement for any query. */
    Page<EventListItem> find(EventQuery query, Instant now);

    /**
     * How many events may match, whatever is chosen in the filters, for the values of these to be counted.
     */
    int COUNTED = 5_000;

    /**
     * Values of the filters but {@link EventFacet#SERIES} and {@link EventFacet#ORGANIZER}, by the lower-case names of these, with how many events the
     * list would have, by one statement at most.
     *
     * @return empty where far more than {@link #COUNTED} events match: they are not read
     */
    Optional<Facets> facets(EventQuery query, Instant now);

    /** Countries and languages of the events published last, to be offered as filters. */
    FacetValues recentValues();

    /** ISO 3166 codes and BCP 47 tags, each once, in no order. */
    record FacetValues(List<String> countries, List<String> languages) {}
}
