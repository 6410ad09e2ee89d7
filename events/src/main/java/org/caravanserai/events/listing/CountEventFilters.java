package org.caravanserai.events.listing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.search.SpellingCorrection;

/** By which values the public list of events can be narrowed further, and how many events it would have. */
@UseCase
@Public
public class CountEventFilters {

    private final EventSearch search;
    private final TextAnalysis analysis;
    private final SpellingCorrection correction;
    private final SearchConcurrencyLimit limit;
    private final Clock clock;

    @Inject
    CountEventFilters(
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
     * @return see {@link EventSearch#facets}
     * @throws org.caravanserai.domain.shared.Overloaded {@code try-again} when too many search at this moment
     */
    public Optional<Facets> execute(EventListRequest request) {
        var typed = request.list().query();
        var phrase = typed == null ? SearchPhrase.EMPTY : analysis.phrase(typed);
        if (typed != null && phrase.isEmpty()) {
            return Optional.of(Facets.NONE);
        }
        var query = request.query(phrase);
        return limit.through(() -> counted(query, clock.instant()));
    }

    private Optional<Facets> counted(EventQuery query, Instant now) {
        var counts = search.facets(query, now);
        var phrase = query.phrase();
        if (phrase.isEmpty() || !counts.equals(Optional.of(Facets.NONE))) {
            return counts;
        }
        return correction
                .corrected(phrase)
                .map(corrected -> search.facets(query.with(corrected), now))
                .orElse(counts);
    }
}
