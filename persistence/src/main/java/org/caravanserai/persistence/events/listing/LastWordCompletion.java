package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;

/**
 * How to search for the last word of a query, which may be incomplete. For a prefix PostgreSQL first reads every event with any matching
 * token. Therefore, if the word as typed already fills a list, it is treated as complete; if common words that begin with it fill a
 * list, only those are searched for.
 */
final class LastWordCompletion {

    /** The largest number of completions of a word. */
    private static final int MOST = 40;

    private final EventSample sample;
    private final Instant now;
    private final int list;

    /**
     * @param list the number of events that fills a list
     */
    LastWordCompletion(EventSample sample, Instant now, int list) {
        this.sample = sample;
        this.now = now;
        this.list = list;
    }

    /** The query with prefixes replaced by whole words where possible. */
    EventQuery of(EventQuery query) {
        for (SearchTerm term : query.phrase().terms()) {
            if (term.open()) {
                return closed(query, term);
            }
        }
        return query;
    }

    private EventQuery closed(EventQuery query, SearchTerm open) {
        var asItStands = new SearchTerm(open.typed(), open.forms(), false);
        if (sample.expect(asItStands, now).least() >= list) {
            return with(query, open, asItStands);
        }
        var common = new HashSet<>(open.forms());
        common.addAll(sample.beginning(open.typed(), MOST));
        var completed = with(query, open, new SearchTerm(open.typed(), common, false));
        return sample.expect(completed, now).least() >= list ? completed : query;
    }

    private static EventQuery with(EventQuery query, SearchTerm open, SearchTerm closed) {
        List<SearchTerm> terms = new ArrayList<>(query.phrase().terms());
        terms.replaceAll(term -> term == open ? closed : term);
        return query.with(new SearchPhrase(terms));
    }
}
