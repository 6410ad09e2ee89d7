package org.caravanserai.events.listing;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.events.listing.EventSearchIndex;
import org.caravanserai.domain.events.listing.SearchRebuilds;
import org.caravanserai.platform.access.OwnTransaction;

/** The pieces of a rebuild, each in its own transaction: a node that is killed leaves the rest to the next one. */
@OwnTransaction
class SearchRebuildSteps {

    private final SearchRebuilds rebuilds;
    private final SearchRebuildRequests requests;
    private final EventSearchIndex index;
    private final EventIndexer indexer;
    private final Clock clock;

    private static final int PIECE = 200;

    @Inject
    SearchRebuildSteps(
            SearchRebuilds rebuilds,
            SearchRebuildRequests requests,
            EventSearchIndex index,
            EventIndexer indexer,
            Clock clock) {
        this.rebuilds = rebuilds;
        this.requests = requests;
        this.index = index;
        this.indexer = indexer;
        this.clock = clock;
    }

    /** After an upgrade of the analyzers, what was indexed by the old ones is not found by the new ones. */
    void requestWhenTheAnalysisChanged() {
        requests.requestWhenTheAnalysisChanged();
    }

    /** Does the next piece; false when nothing is left to do here. */
    boolean next() {
        var running = rebuilds.claim().orElse(null);
        if (running == null) {
            return false;
        }
        if (running.last() == null) {
            index.removeStrays();
        }
        var piece = index.publicEventsAfter(running.last(), PIECE);
        piece.forEach(indexer::index);
        if (!piece.isEmpty()) {
            rebuilds.advance(running.id(), piece.get(piece.size() - 1), piece.size());
        }
        if (piece.size() < PIECE) {
            rebuilds.finish(running.id(), clock.instant());
            return false;
        }
        return true;
    }
}
