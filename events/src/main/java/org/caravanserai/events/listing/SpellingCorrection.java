package org.caravanserai.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.search.Vocabulary;

/** Mends typing errors: a mistyped word then also stands for the words of titles and names that are nearest to it. */
@ApplicationScoped
class SpellingCorrection {

    private Vocabulary vocabulary;
    private TextAnalysis analysis;

    @SuppressWarnings("NullAway.Init")
    protected SpellingCorrection() {}

    @Inject
    SpellingCorrection(Vocabulary vocabulary, TextAnalysis analysis) {
        this.vocabulary = vocabulary;
        this.analysis = analysis;
    }

    /** The phrase with mended words; empty when there is nothing to mend. */
    Optional<SearchPhrase> mended(SearchPhrase phrase) {
        var meant =
                vocabulary.meant(phrase.terms().stream().map(SearchTerm::typed).toList());
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        var terms = new ArrayList<SearchTerm>();
        phrase.terms().forEach(term -> terms.add(mended(term, meant)));
        return Optional.of(new SearchPhrase(terms));
    }

    private SearchTerm mended(SearchTerm term, Map<String, Set<String>> meant) {
        var forms = new LinkedHashSet<>(term.forms());
        for (String word : meant.getOrDefault(term.typed(), Set.of())) {
            analysis.phrase(word).terms().forEach(known -> forms.addAll(known.forms()));
        }
        return new SearchTerm(term.typed(), forms, term.open());
    }
}
