package org.caravanserai.platform.searches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.searches.SavedSearch;
import org.caravanserai.domain.searches.SavedSearches;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;

/** Finds searches of the caller. */
@ApplicationScoped
class OwnSearches {

    private final SavedSearches searches;
    private final CurrentCaller caller;

    @Inject
    OwnSearches(SavedSearches searches, CurrentCaller caller) {
        this.searches = searches;
        this.caller = caller;
    }

    /** The caller's account. */
    UUID account() {
        return Objects.requireNonNull(caller.get().accountId());
    }

    /**
     * @throws NotFound when the caller has none of this identity
     */
    SavedSearch find(UUID id) {
        return searches.find(account(), id).orElseThrow(() -> new NotFound("not-found"));
    }
}
