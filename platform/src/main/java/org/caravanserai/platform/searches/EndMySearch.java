package org.caravanserai.platform.searches;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.searches.SavedSearches;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The caller wants to hear nothing more of a saved search: it is deleted. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class EndMySearch {

    private final OwnSearches own;
    private final SavedSearches searches;

    @Inject
    EndMySearch(OwnSearches own, SavedSearches searches) {
        this.own = own;
        this.searches = searches;
    }

    /**
     * @throws NotFound when the caller has no such search
     */
    public void execute(UUID id) {
        searches.remove(own.find(id).id());
    }
}
