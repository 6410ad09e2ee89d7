package org.caravanserai.centers.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.FoundInCenters;
import org.caravanserai.domain.centers.teaching.OfferFilter;
import org.caravanserai.domain.centers.teaching.OfferedClass;
import org.caravanserai.domain.centers.teaching.OfferedClasses;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.FacetedPage;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.search.KindWords;
import org.caravanserai.platform.search.SpellingCorrection;

/** Looks for classes of all centers in which people can enrol now. */
@ApplicationScoped
class ClassSearch {

    private static final String CITY = "place=";

    private final OfferedClasses offered;
    private final TextAnalysis analysis;
    private final SpellingCorrection correction;
    private final Clock clock;

    @Inject
    ClassSearch(OfferedClasses offered, TextAnalysis analysis, SpellingCorrection correction, Clock clock) {
        this.offered = offered;
        this.analysis = analysis;
        this.correction = correction;
        this.clock = clock;
    }

    FacetedPage<OfferedClass> find(FindClasses.Wanted wanted, PageRequest request) {
        var words = request.query() == null ? SearchPhrase.EMPTY : words(request.query());
        var any = wanted.filter(wanted.place() == null ? null : cities(wanted.place()), words);
        var found = find(any, request);
        return found.page().total() > 0 || words.isEmpty()
                ? found
                : correction
                        .corrected(words)
                        .map(corrected -> find(any.with(corrected), request))
                        .orElse(found);
    }

    private SearchPhrase words(String query) {
        var meant = KindWords.of(query, List.of(FoundInCenters.CLASS), analysis);
        return analysis.phrase(meant.rest());
    }

    private FacetedPage<OfferedClass> find(OfferFilter filter, PageRequest request) {
        return offered.find(filter, request, clock.instant());
    }

    /** Those that have this name, or another one of the same city. */
    private Set<String> cities(String place) {
        var named = names(place);
        return offered.cities().stream()
                .filter(city -> city.equalsIgnoreCase(place) || !Collections.disjoint(names(city), named))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> names(String city) {
        return analysis.tokens(city, LanguageTag.of("en")).stream()
                .filter(token -> token.startsWith(CITY))
                .collect(Collectors.toUnmodifiableSet());
    }
}
