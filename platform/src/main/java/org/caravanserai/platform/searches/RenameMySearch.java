package org.caravanserai.platform.searches;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.searches.SavedSearch;
import org.caravanserai.domain.searches.SavedSearches;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The caller calls a saved search something else. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class RenameMySearch {

    private final OwnSearches own;
    private final SavedSearches searches;

    @Inject
    RenameMySearch(OwnSearches own, SavedSearches searches) {
        this.own = own;
        this.searches = searches;
    }

    /** What it is called. */
    public record Renamed(@Longest(SavedSearch.LONGEST_NAME) String name) {}

    /**
     * @throws NotFound when the caller has no such search
     */
    public void execute(UUID id, Renamed renamed) {
        searches.rename(own.find(id).id(), renamed.name());
    }
}
