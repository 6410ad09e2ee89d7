package org.caravanserai.persistence.search;

import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.persistence.shared.SqlArguments;

/** Conditions of lists by the words under which things are found. */
public final class FoundCondition {

    private FoundCondition() {}

    /**
     * @param key an expression: the key of a thing of this kind
     */
    public static String words(FoundKind kind, String key, SearchPhrase phrase, SqlArguments arguments) {
        var query = TsQuery.of(FoundDocument.of(kind, FoundDocument.stored(phrase)));
        return key + " in (select t.key from found_thing t where t.kind = '" + kind.name() + "' and t.tokens @@ cast("
                + arguments.add(query) + " as tsquery))";
    }
}
