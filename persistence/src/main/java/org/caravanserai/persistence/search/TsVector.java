package org.caravanserai.persistence.search;

import java.util.stream.Collectors;
import org.caravanserai.domain.search.SearchDocument;
import org.caravanserai.domain.search.Weight;

/** A document in the syntax of PostgreSQL's {@code tsvector}, to be bound as a parameter and cast. */
public final class TsVector {

    /** The highest position PostgreSQL keeps. */
    private static final int LAST_POSITION = 16_383;

    private TsVector() {}

    public static String of(SearchDocument document) {
        StringBuilder vector = new StringBuilder();
        int position = 0;
        for (var token : document.tokens().entrySet()) {
            position = Math.min(position + 1, LAST_POSITION);
            vector.append(quoted(token.getKey())).append(':').append(position).append(label(token.getValue()));
            vector.append(' ');
        }
        return vector.toString();
    }

    /** Only the tokens of one weight, without places. */
    public static String of(SearchDocument document, Weight weight) {
        return document.tokens().entrySet().stream()
                .filter(token -> token.getValue() == weight)
                .map(token -> quoted(token.getKey()))
                .collect(Collectors.joining(" "));
    }

    /** Zero characters are the only ones that PostgreSQL's texts cannot hold. */
    static String quoted(String token) {
        return "'" + token.replace("\0", "").replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static char label(Weight weight) {
        return switch (weight) {
            case TITLE -> 'A';
            case NAME -> 'B';
            case SUMMARY -> 'C';
            case BODY -> 'D';
        };
    }
}
