package org.caravanserai.events.listing;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.listing.EventSearchIndex;
import org.caravanserai.domain.events.listing.SearchRebuild;
import org.caravanserai.domain.events.listing.SearchRebuilds;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** State of the search index and its last rebuild, for administrators. */
@UseCase
@Requires(Permission.MAINTAIN_SEARCH)
public class ShowSearchRebuild {

    /**
     * @param events how many public events there are
     * @param indexed how many of them the search knows
     * @param latest the last rebuild, running or finished; null when there was none
     */
    public record Answer(
            long events, long indexed, @Nullable SearchRebuild latest) {}

    private final EventSearchIndex index;
    private final SearchRebuilds rebuilds;

    @Inject
    public ShowSearchRebuild(EventSearchIndex index, SearchRebuilds rebuilds) {
        this.index = index;
        this.rebuilds = rebuilds;
    }

    public Answer execute() {
        return new Answer(
                index.publicEvents(), index.indexed(), rebuilds.latest().orElse(null));
    }
}
