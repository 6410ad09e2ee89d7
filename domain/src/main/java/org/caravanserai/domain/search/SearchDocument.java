package org.caravanserai.domain.search;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tokens under which a document is found, each once with its best weight, in the order they were added. */
public final class SearchDocument {

    /** Longer documents are found by their first words only, which keeps an index entry within a page or two. */
    public static final int MAXIMUM_TOKENS = 2_000;

    private final Map<String, FieldWeight> tokens = new LinkedHashMap<>();

    public SearchDocument add(Collection<String> added, FieldWeight weight) {
        for (String token : added) {
            if (tokens.size() < MAXIMUM_TOKENS || tokens.containsKey(token)) {
                tokens.merge(token, weight, SearchDocument::better);
            }
        }
        return this;
    }

    public Map<String, FieldWeight> tokens() {
        return Collections.unmodifiableMap(tokens);
    }

    private static FieldWeight better(FieldWeight one, FieldWeight other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
