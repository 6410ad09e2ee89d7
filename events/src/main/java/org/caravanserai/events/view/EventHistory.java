package org.caravanserai.events.view;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryFilter;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What happened to an event, newest first, for its organizer and for the authority that it was submitted to. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class EventHistory {

    private final EventDirectory directory;
    private final HistoryEntries history;
    private final CurrentCaller caller;

    @Inject
    public EventHistory(EventDirectory directory, HistoryEntries history, CurrentCaller caller) {
        this.directory = directory;
        this.history = history;
        this.caller = caller;
    }

    /**
     * @throws NotFound when there is no such event, or the caller has no part in it
     */
    public Page<HistoryLine> execute(String slug, PageRequest request) {
        var event = directory
                .bySlug(slug)
                .filter(found -> found.concerns(caller.get()))
                .orElseThrow(() -> new NotFound("not-found"));
        return history.page(new HistoryFilter(EventAction.SUBJECT, event.id(), null, null), request);
    }
}
