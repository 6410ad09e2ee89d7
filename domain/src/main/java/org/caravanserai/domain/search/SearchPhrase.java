package org.caravanserai.domain.search;

import java.util.List;

/**
 * The text of a search field, as terms that must all match.
 *
 * @param terms in the order they were typed; empty when nothing searchable was typed
 */
public record SearchPhrase(List<SearchTerm> terms) {

    public static final SearchPhrase EMPTY = new SearchPhrase(List.of());

    public SearchPhrase {
        terms = List.copyOf(terms);
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }
}
