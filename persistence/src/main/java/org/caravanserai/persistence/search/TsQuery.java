package org.caravanserai.persistence.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;

/** Conditions in the syntax of PostgreSQL's {@code tsquery}, to be bound as a parameter and cast. */
public final class TsQuery {

    private TsQuery() {}

    /** Every term in one of its forms; empty for an empty phrase. */
    public static String of(SearchPhrase phrase) {
        return all(phrase.terms().stream().map(TsQuery::of).toList());
    }

    /** Any term in any of its forms: to rank by how many there are. */
    public static String anyOf(SearchPhrase phrase) {
        return phrase.terms().stream().map(TsQuery::of).collect(Collectors.joining(" | "));
    }

    /** None of what a condition meets. */
    public static String not(String condition) {
        return "!(" + condition + ")";
    }

    /** At least one of these tokens. */
    public static String any(Collection<String> tokens) {
        return tokens.stream().map(TsVector::quoted).collect(Collectors.joining(" | ", "(", ")"));
    }

    /** All of these conditions; empty ones do not count. */
    public static String all(List<String> conditions) {
        return conditions.stream().filter(condition -> !condition.isEmpty()).collect(Collectors.joining(" & "));
    }

    /** The term in one of its forms. */
    public static String of(SearchTerm term) {
        var exact = term.forms().stream().sorted().map(TsVector::quoted);
        var beginning = term.open() ? Stream.of(TsVector.quoted(term.typed()) + ":*") : Stream.<String>empty();
        return Stream.concat(exact, beginning).collect(Collectors.joining(" | ", "(", ")"));
    }
}
