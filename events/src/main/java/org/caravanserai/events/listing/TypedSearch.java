package org.caravanserai.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.platform.search.SpellingCorrection;

/** Searches events for what somebody has typed: in all languages, and where nothing contains all the words, without likely typing errors. */
@ApplicationScoped
class TypedSearch {

    private final TextAnalysis analysis;
    private final SpellingCorrection correction;
    private final SearchConcurrencyLimit limit;

    @Inject
    TypedSearch(TextAnalysis analysis, SpellingCorrection correction, SearchConcurrencyLimit limit) {
        this.analysis = analysis;
        this.correction = correction;
        this.limit = limit;
    }

    /**
     * @param nothing what is answered when nothing that was typed can be searched for
     * @param isFound whether an answer makes a correction needless
     * @throws org.caravanserai.domain.shared.Overloaded {@code try-again} when too many search at this moment
     */
    <T> T answer(EventListRequest request, T nothing, Predicate<T> isFound, Function<EventQuery, T> search) {
        var typed = request.list().query();
        var phrase = typed == null ? SearchPhrase.EMPTY : analysis.phrase(typed);
        if (typed != null && phrase.isEmpty()) {
            return nothing;
        }
        var query = request.query(phrase);
        return limit.through(() -> {
            var found = search.apply(query);
            return phrase.isEmpty() || isFound.test(found)
                    ? found
                    : correction
                            .corrected(phrase)
                            .map(corrected -> search.apply(query.with(corrected)))
                            .orElse(found);
        });
    }
}
