package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;

/**
 * How the last word of a query, which may still be growing, is best asked for. PostgreSQL reads every event that has any token with a beginning
 * before it looks at anything else. So where the word as it stands fills a list it is taken for complete, and where common words
 * that begin with it do, it is taken for those.
 */
final class Completion {

    /** More completions of a word are not asked for where these fill a list. */
    private static final int MOST = 40;

    private final EventSample sample;
    private final Instant now;
    private final int list;

    /**
     * @param list so many events fill a list
     */
    Completion(EventSample sample, Instant now, int list) {
        this.sample = sample;
        this.now = now;
        this.list = list;
    }

    /** The query without beginnings of words where they are not needed. */
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
