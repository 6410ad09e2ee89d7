package org.caravanserai.events.listing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.SearchAction;
import org.caravanserai.domain.events.listing.SearchRebuilds;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An administrator has all public events indexed anew; searches and changes go on meanwhile. */
@UseCase
@Requires(Permission.MAINTAIN_SEARCH)
public class RequestSearchRebuild {

    private SearchRebuilds rebuilds;
    private TextAnalysis analysis;
    private CurrentCaller caller;
    private History history;
    private Event<SearchRebuildRequested> requested;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RequestSearchRebuild() {}

    @Inject
    public RequestSearchRebuild(
            SearchRebuilds rebuilds,
            TextAnalysis analysis,
            CurrentCaller caller,
            History history,
            Event<SearchRebuildRequested> requested,
            Clock clock) {
        this.rebuilds = rebuilds;
        this.analysis = analysis;
        this.caller = caller;
        this.history = history;
        this.requested = requested;
        this.clock = clock;
    }

    /**
     * @throws Refused {@code search-rebuild-running}
     */
    public void execute() {
        var id = Ids.next();
        if (!rebuilds.request(id, analysis.version(), caller.get(), clock.instant())) {
            throw new Refused("search-rebuild-running");
        }
        history.record(id, SearchAction.REBUILD_REQUESTED, null);
        requested.fire(new SearchRebuildRequested());
    }
}
