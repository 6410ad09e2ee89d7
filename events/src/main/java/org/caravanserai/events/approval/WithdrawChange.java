package org.caravanserai.events.approval;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The organizer takes back a change of an approved event before the authority has decided on it. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class WithdrawChange {

    private AcademicEvents events;
    private OwnEvents ownEvents;
    private History history;

    @SuppressWarnings("NullAway.Init")
    protected WithdrawChange() {}

    @Inject
    public WithdrawChange(AcademicEvents events, OwnEvents ownEvents, History history) {
        this.events = events;
        this.ownEvents = ownEvents;
        this.history = history;
    }

    /**
     * @throws NotFound when no change of an own event waits
     */
    public void execute(String slug) {
        var event = ownEvents.lock(slug);
        var change = events.pendingChange(event.id()).orElseThrow(() -> new NotFound("not-found"));
        change.withdraw();
        event.adopt(event.details().approvedFacts());
        events.touched(event);
        history.record(event.id(), EventAction.CHANGE_WITHDRAWN, null);
    }
}
