package org.caravanserai.events.listing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.SearchAction;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Requests a rebuild of the index of public events; searches and changes continue meanwhile. */
@UseCase
@Requires(Permission.MAINTAIN_SEARCH)
public class RequestSearchRebuild {

    private final SearchRebuildRequests requests;
    private final CurrentCaller caller;
    private final History history;
    private final Event<SearchRebuildRequested> requested;

    @Inject
    public RequestSearchRebuild(
            SearchRebuildRequests requests,
            CurrentCaller caller,
            History history,
            Event<SearchRebuildRequested> requested) {
        this.requests = requests;
        this.caller = caller;
        this.history = history;
        this.requested = requested;
    }

    /**
     * @throws Refused {@code search-rebuild-running}
     */
    public void execute() {
        var id = requests.request(caller.get()).orElseThrow(() -> new Refused("search-rebuild-running"));
        history.record(id, SearchAction.REBUILD_REQUESTED, null);
        requested.fire(new SearchRebuildRequested());
    }
}
