package org.caravanserai.persistence.organizations;

import java.util.Locale;
import java.util.stream.Collectors;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.persistence.shared.NativeQuery;

/** Joins organizations with those of their names that match a query, the likest counting. */
final class NameMatch {

    private NameMatch() {}

    /** Names that have every word, or begin a word with it; and the ROR id or domain itself. */
    static String everyWord(NativeQuery sql, String query) {
        var folded = FoldedName.of(query);
        var exact = sql.arg(query.toLowerCase(Locale.ROOT).replaceFirst("^https?://(ror\\.org/|www\\.)?", ""));
        var byIdentifier = "select id as organization_id, 1.0 as likeness from organization" + " where ror_id = "
                + exact + " or domains @> array[cast(" + exact + " as text)]";
        if (folded.isEmpty()) {
            return joined(byIdentifier);
        }
        var everyWord = folded.words().stream()
                .map(word -> "folded like " + sql.arg("% " + word + "%"))
                .collect(Collectors.joining(" and "));
        return joined("select organization_id, similarity(" + sql.arg(folded.value()) + ", folded) as likeness"
                + " from organization_name where " + everyWord + " union all " + byIdentifier);
    }

    /** Names that resemble the query, for typing errors. */
    static String resembling(NativeQuery sql, String query) {
        var folded = sql.arg(FoldedName.of(query).value());
        return joined("select organization_id, word_similarity(" + folded + ", folded) as likeness"
                + " from organization_name where " + folded + " <% folded");
    }

    private static String joined(String found) {
        return " join (select organization_id, max(likeness) as likeness from (" + found
                + ") found group by organization_id) m on m.organization_id = o.id";
    }
}
