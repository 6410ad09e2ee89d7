package org.caravanserai.events.listing;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.events.listing.EventSearchIndex;
import org.caravanserai.domain.events.listing.SearchRebuilds;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.platform.access.OwnTransaction;

/** The pieces of a rebuild, each in its own transaction: a node that is killed leaves the rest to the next one. */
@OwnTransaction
class SearchRebuildSteps {

    private static final int PIECE = 200;

    private SearchRebuilds rebuilds;
    private EventSearchIndex index;
    private EventIndexer indexer;
    private TextAnalysis analysis;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected SearchRebuildSteps() {}

    @Inject
    SearchRebuildSteps(
            SearchRebuilds rebuilds, EventSearchIndex index, EventIndexer indexer, TextAnalysis analysis, Clock clock) {
        this.rebuilds = rebuilds;
        this.index = index;
        this.indexer = indexer;
        this.analysis = analysis;
        this.clock = clock;
    }

    /** After an upgrade of the analyzers, what was indexed by the old ones is not found by the new ones. */
    void requestWhenTheAnalysisChanged() {
        boolean current = rebuilds.latest()
                .filter(last -> last.analysis().equals(analysis.version()))
                .isPresent();
        if (!current) {
            rebuilds.request(Ids.next(), analysis.version(), Caller.SYSTEM, clock.instant());
        }
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
