package org.caravanserai.events.listing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.search.SpellingCorrection;

/**
 * The public list of events. The search covers all languages; where nothing contains all the words, likely typing errors are corrected.
 */
@UseCase
@Public
public class BrowseEvents {

    private final EventSearch search;
    private final TextAnalysis analysis;
    private final SpellingCorrection correction;
    private final SearchConcurrencyLimit limit;
    private final Clock clock;

    @Inject
    BrowseEvents(
            EventSearch search,
            TextAnalysis analysis,
            SpellingCorrection correction,
            SearchConcurrencyLimit limit,
            Clock clock) {
        this.search = search;
        this.analysis = analysis;
        this.correction = correction;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * @return at most {@link EventSearch#MOST} events over all pages; a total of one more says that there are more
     * @throws org.caravanserai.domain.shared.Overloaded {@code try-again} when too many search at this moment
     */
    public Page<EventListItem> execute(EventListRequest request) {
        var list = request.list();
        var typed = list.query();
        var phrase = typed == null ? SearchPhrase.EMPTY : analysis.phrase(typed);
        if (typed != null && phrase.isEmpty()) {
            return new Page<>(List.of(), list.page(), list.size(), 0);
        }
        var query = request.query(phrase);
        return limit.through(() -> found(query));
    }

    private Page<EventListItem> found(EventQuery query) {
        var now = clock.instant();
        var phrase = query.phrase();
        var found = search.find(query, now);
        if (found.total() > 0 || phrase.isEmpty()) {
            return found;
        }
        return correction
                .corrected(phrase)
                .map(corrected -> search.find(query.with(corrected), now))
                .orElse(found);
    }
}
