package org.caravanserai.events.listing;

import java.time.Clock;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.search.Vocabulary;
import org.caravanserai.platform.search.SpellingCorrection;

/** The product's own use case, for a benchmark that runs without a container. */
public final class OpenBrowse {

    private static final SearchConcurrencyLimit LIMIT = new SearchConcurrencyLimit();

    private OpenBrowse() {}

    public static BrowseEvents over(EventSearch search, Vocabulary vocabulary, TextAnalysis analysis, Clock clock) {
        return new BrowseEvents(
                search, new TypedSearch(analysis, new SpellingCorrection(vocabulary, analysis), LIMIT), clock);
    }
}
