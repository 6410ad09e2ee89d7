package org.caravanserai.domain.search;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The words of titles and names, for correcting typing errors. */
public interface Vocabulary {

    /** Adds words; those known already stay as they are. */
    void learn(Set<String> words);

    /**
     * The known words most similar to these.
     *
     * @return by the typed word; typed words that are known, or near no known word, are absent
     */
    Map<String, Set<String>> meant(Collection<String> typed);

    /** Deletes all words before they are learnt again. */
    void clear();
}
