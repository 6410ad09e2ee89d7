package org.caravanserai.platform.searches;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.searches.SavedSearches;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The caller's saved searches, the oldest first. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListMySearches {

    private final SavedSearches searches;
    private final OwnSearches own;

    @Inject
    ListMySearches(SavedSearches searches, OwnSearches own) {
        this.searches = searches;
        this.own = own;
    }

    public List<SavedSearches.Line> execute() {
        return searches.of(own.account());
    }
}
