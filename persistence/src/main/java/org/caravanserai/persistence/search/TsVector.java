package org.caravanserai.persistence.search;

import java.util.stream.Collectors;
import org.caravanserai.domain.search.FieldWeight;
import org.caravanserai.domain.search.SearchDocument;

/** A document in the syntax of PostgreSQL's {@code tsvector}, to be bound as a parameter and cast. */
public final class TsVector {

    private TsVector() {}

    /** All tokens, without places and weights, by which nothing is asked. */
    public static String of(SearchDocument document) {
        return document.tokens().keySet().stream().map(TsVector::quoted).collect(Collectors.joining(" "));
    }

    /** Only the tokens of one weight. */
    public static String of(SearchDocument document, FieldWeight weight) {
        return document.tokens().entrySet().stream()
                .filter(token -> token.getValue() == weight)
                .map(token -> quoted(token.getKey()))
                .collect(Collectors.joining(" "));
    }

    /** Zero characters are the only ones that PostgreSQL's texts cannot hold. */
    static String quoted(String token) {
        return "'" + token.replace("\0", "").replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
