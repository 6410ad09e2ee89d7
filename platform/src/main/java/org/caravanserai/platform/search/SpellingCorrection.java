package org.caravanserai.platform.search;

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

/** Corrects typing errors: a mistyped word also finds the words of titles and names that are most similar to it. */
@ApplicationScoped
public class SpellingCorrection {

    private final Vocabulary vocabulary;
    private final TextAnalysis analysis;

    @Inject
    public SpellingCorrection(Vocabulary vocabulary, TextAnalysis analysis) {
        this.vocabulary = vocabulary;
        this.analysis = analysis;
    }

    /** The phrase with corrected words; empty when there is nothing to correct. */
    public Optional<SearchPhrase> corrected(SearchPhrase phrase) {
        var meant =
                vocabulary.meant(phrase.terms().stream().map(SearchTerm::typed).toList());
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        var terms = new ArrayList<SearchTerm>();
        phrase.terms().forEach(term -> terms.add(corrected(term, meant)));
        return Optional.of(new SearchPhrase(terms));
    }

    private SearchTerm corrected(SearchTerm term, Map<String, Set<String>> meant) {
        var forms = new LinkedHashSet<>(term.forms());
        for (String word : meant.getOrDefault(term.typed(), Set.of())) {
            analysis.phrase(word).terms().forEach(known -> forms.addAll(known.forms()));
        }
        return new SearchTerm(term.typed(), forms, term.open());
    }
}
