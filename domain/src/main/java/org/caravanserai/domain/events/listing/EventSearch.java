package org.caravanserai.domain.events.listing;

import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.shared.Page;

/** The public list of events, searched, narrowed, ordered and cut by the database. */
public interface EventSearch {

    /**
     * How many events a list holds at most; of more that match, those nearest to now. A total of one more says that there are more.
     */
    int MOST = 1_000;

    /** Uses one statement for any query. */
    Page<EventListItem> find(EventQuery query, Instant now);

    /** Countries and languages of the events published last, to be offered as filters. */
    FacetValues recentValues();

    /** ISO 3166 codes and BCP 47 tags, each once, in no order. */
    record FacetValues(List<String> countries, List<String> languages) {}
}
