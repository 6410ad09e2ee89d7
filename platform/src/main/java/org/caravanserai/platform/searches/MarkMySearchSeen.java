package org.caravanserai.platform.searches;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.searches.SavedSearches;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The caller has seen what a saved search has found until now. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MarkMySearchSeen {

    private final OwnSearches own;
    private final SavedSearches searches;
    private final Clock clock;

    @Inject
    MarkMySearchSeen(OwnSearches own, SavedSearches searches, Clock clock) {
        this.own = own;
        this.searches = searches;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the caller has no such search
     */
    public void execute(UUID id) {
        searches.markSeen(own.find(id).id(), clock.instant());
    }
}
