package org.caravanserai.persistence.search;

import org.caravanserai.domain.search.Vocabulary;
import org.caravanserai.persistence.shared.Sql;

/** The product's own vocabulary, for a benchmark that runs without a container. */
public final class OpenVocabulary {

    private OpenVocabulary() {}

    public static Vocabulary over(Sql sql) {
        return new SqlVocabulary(sql);
    }
}
