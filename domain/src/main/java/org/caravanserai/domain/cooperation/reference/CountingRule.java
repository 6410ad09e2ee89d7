package org.caravanserai.domain.cooperation.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * How official languages are counted.
 *
 * @param statuses those that count
 * @param folds languages that are counted as another one
 * @param added pairs that count although the list of official languages lacks them
 * @param removed pairs of the list that do not count
 */
public record CountingRule(
        String code,
        LocalizedText names,
        Set<LanguageStatus> statuses,
        Map<String, String> folds,
        List<Pair> added,
        List<Pair> removed) {

    /** The rule of those who ask for none: names as constitutions have them, at national level. */
    public static final String DEFAULT = "constitutional-names";

    /** A language in a country. */
    public record Pair(String country, String language) {}

    public CountingRule {
        statuses = Set.copyOf(statuses);
        folds = Map.copyOf(folds);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /**
     * The languages that count, each with its countries.
     *
     * @param countries those of the group
     * @param official the status of languages on the day in question, of any countries
     */
    public SortedMap<String, SortedSet<String>> count(Set<String> countries, Collection<OfficialLanguage> official) {
        var counted = new TreeMap<String, SortedSet<String>>();
        official.stream()
                .filter(each -> statuses.contains(each.status()))
                .map(each -> new Pair(each.country(), each.language()))
                .filter(pair -> countries.contains(pair.country()) && !removed.contains(pair))
                .forEach(pair -> put(counted, pair));
        added.stream().filter(pair -> countries.contains(pair.country())).forEach(pair -> put(counted, pair));
        return counted;
    }

    private void put(SortedMap<String, SortedSet<String>> counted, Pair pair) {
        counted.computeIfAbsent(folds.getOrDefault(pair.language(), pair.language()), unknown -> new TreeSet<>())
                .add(pair.country());
    }
}
