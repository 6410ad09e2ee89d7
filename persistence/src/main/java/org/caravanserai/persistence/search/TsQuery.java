package org.caravanserai.persistence.search;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;

/** Conditions in the syntax of PostgreSQL's {@code tsquery}, to be bound as a parameter and cast. */
public final class TsQuery {

    private TsQuery() {}

    /** Every term in one of its forms; empty for an empty phrase. */
    public static String of(SearchPhrase phrase) {
        return phrase.terms().stream().map(TsQuery::of).collect(Collectors.joining(" & "));
    }

    /** Any term in any of its forms: to rank by how many there are. */
    public static String anyOf(SearchPhrase phrase) {
        return phrase.terms().stream().map(TsQuery::of).collect(Collectors.joining(" | "));
    }

    /** At least one of these tokens. */
    public static String any(Collection<String> tokens) {
        return tokens.stream().map(TsVector::quoted).collect(Collectors.joining(" | ", "(", ")"));
    }

    /** The term in one of its forms. */
    public static String of(SearchTerm term) {
        var exact = term.forms().stream().sorted().map(TsVector::quoted);
        var beginning = term.open() ? Stream.of(TsVector.quoted(term.typed()) + ":*") : Stream.<String>empty();
        return Stream.concat(exact, beginning).collect(Collectors.joining(" | ", "(", ")"));
    }
}
