package org.caravanserai.platform.searches;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.searches.SavedSearch;
import org.caravanserai.domain.searches.SavedSearches;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.searches.SavedSearchSource.Found;
import org.caravanserai.platform.searches.SavedSearchSource.Result;

/** One saved search of the caller with what was found since it was saved, as far as it is still found. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowMySearch {

    private final OwnSearches own;
    private final SavedSearches searches;
    private final SearchableLists lists;

    @Inject
    ShowMySearch(OwnSearches own, SavedSearches searches, SearchableLists lists) {
        this.own = own;
        this.searches = searches;
        this.lists = lists;
    }

    /**
     * What is shown.
     *
     * @param works whether its list can still be asked this
     * @param total how much it finds now
     * @param results what was found since, the latest first
     */
    public record Shown(SavedSearch search, boolean works, long total, List<Later> results) {}

    /**
     * A result of later.
     *
     * @param seen whether the caller has seen it
     */
    public record Later(LocalizedText title, String address, Instant at, boolean seen) {}

    public Shown execute(UUID id) {
        var search = own.find(id);
        var found = lists.find(search);
        var now = found.map(Found::results).orElse(List.of()).stream()
                .collect(Collectors.toMap(Result::key, Function.identity()));
        var later = searches.foundLater(id, SearchableLists.MOST_RESULTS).stream()
                .flatMap(each -> {
                    var result = now.get(each.key());
                    return result == null
                            ? Stream.<Later>of()
                            : Stream.of(new Later(result.title(), result.address(), each.at(), each.seen()));
                })
                .toList();
        return new Shown(search, found.isPresent(), found.map(Found::total).orElse(0L), later);
    }
}
