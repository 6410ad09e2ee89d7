package org.caravanserai.platform.searches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.domain.searches.SavedSearch;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.searches.SavedSearchSource.Found;

/** The lists of all areas in which searches can be saved. */
@ApplicationScoped
public class SearchableLists {

    /** How much a search may find when it is saved; of what is found later, so much that came last is looked at. */
    static final int MOST_RESULTS = 500;

    private final Map<String, SavedSearchSource> sources;

    /** For the container. */
    SearchableLists() {
        sources = Map.of();
    }

    @Inject
    SearchableLists(Instance<SavedSearchSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(SavedSearchSource::list, source -> source));
    }

    /** What somebody asks of a list, with what that finds. */
    record Search(AskedSearch asked, Found found) {}

    /**
     * @throws Invalid {@code not-one-of} for a list that there is not; for a query that makes no sense
     */
    Search search(String list, String query) {
        var source = Objects.requireNonNull(sources.get(OneOf.word("list", list, new TreeSet<>(sources.keySet()))));
        var asked = AskedSearch.read(query, source.parameters());
        return new Search(asked, found(source, asked));
    }

    /** What is wrong with a value is wrong with the query that has it. */
    private static Found found(SavedSearchSource source, AskedSearch asked) {
        try {
            return source.find(asked.values(), MOST_RESULTS);
        } catch (Invalid refusal) {
            throw new Invalid(refusal.violations().stream()
                    .map(fault -> new Invalid.Violation("query", fault.key(), fault.arguments()))
                    .toList());
        }
    }

    /** What a saved search finds now; empty when the list can be asked this no more. */
    Optional<Found> find(SavedSearch search) {
        try {
            return Optional.of(search(search.list(), search.query()).found());
        } catch (Invalid changed) {
            return Optional.empty();
        }
    }

    /** What a list can be asked; nothing of a list that there is not. */
    public List<String> parameters(String list) {
        var source = sources.get(list);
        return source == null ? List.of() : source.parameters();
    }

    /**
     * What a saved search asks, for its words.
     *
     * @param query as it is kept
     * @return values by the names of parameters; none when the list can be asked this no more
     */
    public Map<String, List<String>> asked(String list, String query) {
        try {
            return AskedSearch.read(query, parameters(list)).values();
        } catch (Invalid changed) {
            return Map.of();
        }
    }
}
