package org.caravanserai.events.listing;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.listing.EventSearchIndex;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Indexes all public events anew, after a change of the analyzers or of what organizations are called. Goes piece by piece, each in its own
 * transaction, so that searches and changes go on meanwhile.
 */
@UseCase
@Requires(Permission.MAINTAIN_SEARCH)
public class RebuildEventSearch {

    private static final int PIECE = 200;

    private EventSearchIndex index;
    private EventIndexer indexer;

    @SuppressWarnings("NullAway.Init")
    protected RebuildEventSearch() {}

    @Inject
    public RebuildEventSearch(EventSearchIndex index, EventIndexer indexer) {
        this.index = index;
        this.indexer = indexer;
    }

    /**
     * Indexes the next piece.
     *
     * @param last the last event of the piece before, or null for the first one
     * @return the last event of this piece, to go on from; null when all is done
     */
    public @Nullable UUID next(@Nullable UUID last) {
        if (last == null) {
            index.removeStrays();
        }
        var piece = index.publicEventsAfter(last, PIECE);
        piece.forEach(indexer::index);
        return piece.size() < PIECE ? null : piece.get(piece.size() - 1);
    }
}
