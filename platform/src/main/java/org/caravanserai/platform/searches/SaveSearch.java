package org.caravanserai.platform.searches;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.searches.SavedSearch;
import org.caravanserai.domain.searches.SavedSearches;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/**
 * The caller saves a search in a public list and is told from now on of what it finds later. Nothing of it goes into the history: what people
 * look for is their own affair.
 */
@UseCase
@Requires(Permission.SIGNED_IN)
public class SaveSearch {

    private final SearchableLists lists;
    private final SavedSearches searches;
    private final Accounts accounts;
    private final OwnSearches own;
    private final Clock clock;

    @Inject
    SaveSearch(SearchableLists lists, SavedSearches searches, Accounts accounts, OwnSearches own, Clock clock) {
        this.lists = lists;
        this.searches = searches;
        this.accounts = accounts;
        this.own = own;
        this.clock = clock;
    }

    /** What is saved. */
    public record Draft(
            @Described(value = "In which is looked", example = "classes")
            String list,

            @Nullable
            @Longest(SavedSearch.LONGEST_QUERY)
            @Described(
                    value = "The query of the address of that list; without it everything in it",
                    example = "language=zh&level=A2")
            String query,

            @Longest(SavedSearch.LONGEST_NAME) String name) {}

    /**
     * @throws Invalid when the list or the query makes no sense, or it finds too much: {@code search-too-wide}
     * @throws Refused {@code search-saved-already}, {@code saved-searches-full}
     */
    public UUID execute(Draft draft) {
        var search = lists.search(draft.list(), draft.query() == null ? "" : draft.query());
        if (search.found().total() > SearchableLists.MOST_RESULTS) {
            throw new Invalid("query", "search-too-wide", SearchableLists.MOST_RESULTS);
        }
        var account = accounts.locked(own.account()).orElseThrow().id();
        var known = searches.of(account);
        var saved = new SavedSearch(
                Ids.next(), account, draft.list(), search.asked().query(), draft.name(), clock.instant());
        if (known.stream()
                .map(SavedSearches.Line::search)
                .anyMatch(other ->
                        other.list().equals(saved.list()) && other.query().equals(saved.query()))) {
            throw new Refused("search-saved-already");
        }
        if (known.size() >= SavedSearch.MOST) {
            throw new Refused("saved-searches-full", SavedSearch.MOST);
        }
        searches.add(
                saved,
                search.found().results().stream()
                        .map(SavedSearchSource.Result::key)
                        .toList());
        return saved.id();
    }
}
