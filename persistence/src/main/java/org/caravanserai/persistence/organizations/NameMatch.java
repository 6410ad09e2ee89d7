package org.caravanserai.persistence.organizations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;
import org.caravanserai.persistence.shared.SqlArguments;

/** Joins organizations with those of their names that match a query, the likest counting. */
final class NameMatch {

    /** What Arabic writes in front of a word, as one with it: nothing, the article, and the article behind and, with, for. */
    private static final List<String> ARTICLES = List.of("", "ال", "وال", "بال", "لل");

    private NameMatch() {}

    /**
     * Names that have every word, or begin a word with it: the words as they were typed, or each in one of its forms;
     * and the ROR id or domain itself.
     */
    static String everyWord(SqlArguments arguments, String query, SearchPhrase phrase) {
        var folded = FoldedName.of(query);
        var exact = arguments.add(query.toLowerCase(Locale.ROOT).replaceFirst("^https?://(ror\\.org/|www\\.)?", ""));
        var byIdentifier = "select id as organization_id, 1.0 as likeness from organization" + " where ror_id = "
                + exact + " or domains @> array[cast(" + exact + " as text)]";
        if (folded.isEmpty()) {
            return joined(byIdentifier);
        }
        var asTyped = folded.words().stream()
                .map(word -> "folded like " + arguments.add("% " + word + "%"))
                .collect(Collectors.joining(" and ", "(", ")"));
        var inSomeForm = phrase.terms().stream()
                .map(term -> form(arguments, term))
                .collect(Collectors.joining(" and ", "(", ")"));
        var everyWord = phrase.isEmpty() ? asTyped : "(" + asTyped + " or " + inSomeForm + ")";
        return joined("select organization_id, similarity(" + arguments.add(folded.value()) + ", folded) as likeness"
                + " from organization_name where " + everyWord + " union all " + byIdentifier);
    }

    /** A form may stand at the beginning of a word, in Arabic also behind an article that the name has. */
    private static String form(SqlArguments arguments, SearchTerm term) {
        return term.forms().stream()
                .map(form -> FoldedName.of(form).value().strip())
                .filter(form -> !form.isEmpty())
                .distinct()
                .sorted()
                .flatMap(form -> isArabic(form)
                        ? ARTICLES.stream().map(article -> "% " + article + form + "%")
                        : Stream.of("% " + form + "%"))
                .map(pattern -> "folded like " + arguments.add(pattern))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static boolean isArabic(String form) {
        return Character.UnicodeScript.of(form.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** Names that resemble the query, for typing errors. */
    static String resembling(SqlArguments arguments, String query) {
        var folded = arguments.add(FoldedName.of(query).value());
        return joined("select organization_id, word_similarity(" + folded + ", folded) as likeness"
                + " from organization_name where " + folded + " <% folded");
    }

    private static String joined(String found) {
        return " join (select organization_id, max(likeness) as likeness from (" + found
                + ") found group by organization_id) m on m.organization_id = o.id";
    }
}
