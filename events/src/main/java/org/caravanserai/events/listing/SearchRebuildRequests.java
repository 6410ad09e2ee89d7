package org.caravanserai.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.events.listing.SearchRebuilds;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.Ids;

/** Asks for a rebuild of the search with the analysis of words that this version has. */
@ApplicationScoped
class SearchRebuildRequests {

    private final SearchRebuilds rebuilds;
    private final TextAnalysis analysis;
    private final Clock clock;

    @Inject
    SearchRebuildRequests(SearchRebuilds rebuilds, TextAnalysis analysis, Clock clock) {
        this.rebuilds = rebuilds;
        this.analysis = analysis;
        this.clock = clock;
    }

    /**
     * @return identity of the rebuild; empty when one is running already
     */
    Optional<UUID> request(Caller by) {
        var id = Ids.next();
        return rebuilds.request(id, analysis.version(), by, clock.instant()) ? Optional.of(id) : Optional.empty();
    }

    /** After an upgrade of the analyzers, what was indexed by the old ones is not found by the new ones. */
    void requestWhenTheAnalysisChanged() {
        boolean current = rebuilds.latest()
                .filter(last -> last.analysis().equals(analysis.version()))
                .isPresent();
        if (!current) {
            request(Caller.SYSTEM);
        }
    }
}
