package org.caravanserai.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.search.FoundThing;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.searches.SavedSearchSource;

/** Searches over everything that is public, to be saved. */
@ApplicationScoped
class ThingSearchSource implements SavedSearchSource {

    private static final String QUERY = "query";
    private static final String KIND = "kind";

    private final FindThings find;

    @Inject
    ThingSearchSource(FindThings find) {
        this.find = find;
    }

    @Override
    public String list() {
        return "everything";
    }

    @Override
    public List<String> parameters() {
        return List.of(QUERY, KIND);
    }

    /**
     * @throws Invalid {@code required} when nothing is looked for, and when there is no such kind
     */
    @Override
    public Found find(Map<String, List<String>> asked, int most) {
        var words = String.join(" ", asked.getOrDefault(QUERY, List.of()));
        if (words.isEmpty()) {
            throw new Invalid(QUERY, "required");
        }
        var kind = asked.getOrDefault(KIND, List.of()).stream().findFirst().orElse(null);
        var found = find.execute(new FindThings.Search(words, kind, 0, most));
        if (found.partly()) {
            return new Found(List.of(), 0);
        }
        var results = found.best().values().stream()
                .flatMap(List::stream)
                .map(ThingSearchSource::result)
                .toList();
        long total = kind == null
                ? found.total()
                : found.counts().entrySet().stream()
                        .filter(each -> each.getKey().name().equals(kind))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        return new Found(results, total);
    }

    private static Result result(FoundThing thing) {
        return new Result(thing.kind().name() + ":" + thing.key(), thing.title(), thing.address());
    }
}
