package org.caravanserai.domain.events.listing;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.LanguageTag;

/** Words in small letters; each token also says the language it was read in. */
final class PlainWords implements TextAnalysis {

    @Override
    public String version() {
        return "plain";
    }

    @Override
    public Set<String> tokens(String text, LanguageTag language) {
        var tokens = new LinkedHashSet<String>();
        words(text).forEach(word -> tokens.add(word + "/" + language.value()));
        return tokens;
    }

    @Override
    public Set<String> words(String text) {
        return new LinkedHashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split(" ", -1)));
    }

    @Override
    public SearchPhrase phrase(String typed) {
        return SearchPhrase.EMPTY;
    }
}
