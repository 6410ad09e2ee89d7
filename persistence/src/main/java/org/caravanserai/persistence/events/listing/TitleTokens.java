package org.caravanserai.persistence.events.listing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.domain.search.SearchTerm;

/** Tokens of title words in addition to those of the whole event, so that the index knows which events have a word in the title. */
final class TitleTokens {

    private static final String TITLE = "title=";

    private TitleTokens() {}

    static List<String> of(Collection<String> tokens) {
        return tokens.stream().map(TitleTokens::of).toList();
    }

    static String of(String token) {
        return TITLE + token;
    }

    static SearchTerm of(SearchTerm term) {
        return new SearchTerm(
                of(term.typed()),
                term.forms().stream().map(TitleTokens::of).collect(Collectors.toUnmodifiableSet()),
                term.open());
    }

    /** The word of a title token. */
    static String word(String token) {
        return token.startsWith(TITLE) ? token.substring(TITLE.length()) : token;
    }
}
