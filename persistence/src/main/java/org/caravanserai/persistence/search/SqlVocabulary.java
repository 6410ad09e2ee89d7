package org.caravanserai.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caravanserai.domain.search.EditDistance;
import org.caravanserai.domain.search.Vocabulary;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlVocabulary implements Vocabulary {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final int MOST_READ = 1_000;
    private static final int MOST_MEANT = 5;

    private final Sql sql;

    @Inject
    SqlVocabulary(Sql sql) {
        this.sql = sql;
    }

    /** In a fixed order, so that two transactions that add the same words cannot deadlock. */
    @Override
    public void learn(Set<String> words) {
        var known = new HashSet<>(
                sql.list("select word from search_word where word = any (?)", row -> row.text("word"), (Object)
                        words.toArray(String[]::new)));
        for (String word : new TreeSet<>(words)) {
            if (word.length() >= SHORTEST && word.length() <= LONGEST && !known.contains(word)) {
                sql.update("insert into search_word (word) values (?) on conflict do nothing", word);
                sql.update(
                        "insert into search_word_rest (rest, word) select rest, ? from unnest(?) rest on conflict do"
                                + " nothing",
                        word,
                        EditDistance.restsOfKnown(word).toArray(String[]::new));
            }
        }
    }

    @Override
    public Map<String, Set<String>> meant(Collection<String> typed) {
        var rests = new HashSet<String>();
        typed.forEach(word -> rests.addAll(EditDistance.restsOfTyped(word)));
        var near = sql.list(
                "(select distinct word from search_word_rest where rest = any (?1) limit ?2)"
                        + " union (select distinct word from found_word_rest where rest = any (?1) limit ?2)",
                row -> row.text("word"),
                rests.toArray(String[]::new),
                MOST_READ);
        var meant = new LinkedHashMap<String, Set<String>>();
        for (String word : typed) {
            var nearest = nearest(word, near);
            if (!nearest.isEmpty() && !nearest.contains(word)) {
                meant.put(word, nearest);
            }
        }
        return meant;
    }

    @Override
    public void clear() {
        sql.update("delete from search_word");
    }

    private static Set<String> nearest(String typed, List<String> known) {
        var nearest = new TreeSet<String>();
        int least = EditDistance.slips(typed);
        for (String word : known) {
            int slips = EditDistance.distance(typed, word);
            if (slips < least) {
                nearest.clear();
                least = slips;
            }
            if (slips == least && nearest.size() < MOST_MEANT) {
                nearest.add(word);
            }
        }
        return nearest;
    }
}
