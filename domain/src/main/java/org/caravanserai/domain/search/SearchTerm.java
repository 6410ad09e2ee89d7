package org.caravanserai.domain.search;

import java.util.Set;

/**
 * One word of a query: a document holds the term if it holds any of the forms, or, for an open term, any token that begins
 * with the word as it was typed (the last word of a query may still be growing).
 *
 * @param typed the folded word as it was typed, never empty
 * @param forms the tokens that mean the same, at least one
 * @param open whether tokens that only begin with {@code typed} count as well
 */
public record SearchTerm(String typed, Set<String> forms, boolean open) {

    public SearchTerm {
        forms = Set.copyOf(forms);
        if (typed.isEmpty() || forms.isEmpty()) {
            throw new IllegalArgumentException("A search term has a word and at least one form");
        }
    }
}
