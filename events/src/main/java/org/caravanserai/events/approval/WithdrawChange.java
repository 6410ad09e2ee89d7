package org.caravanserai.events.approval;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The organizer takes back a change of an approved event before the authority has decided on it. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class WithdrawChange {

    private PendingChanges pending;
    private OwnEvents ownEvents;
    private History history;

    @SuppressWarnings("NullAway.Init")
    protected WithdrawChange() {}

    @Inject
    public WithdrawChange(PendingChanges pending, OwnEvents ownEvents, History history) {
        this.pending = pending;
        this.ownEvents = ownEvents;
        this.history = history;
    }

    /**
     * @throws NotFound when no change of an own event waits
     */
    public void execute(String slug) {
        var event = ownEvents.lock(slug);
        if (pending.end(event, EventChange::withdraw).isEmpty()) {
            throw new NotFound("not-found");
        }
        history.record(event.id(), EventAction.CHANGE_WITHDRAWN, null);
    }
}
