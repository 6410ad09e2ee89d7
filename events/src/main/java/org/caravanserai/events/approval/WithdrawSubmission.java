package org.caravanserai.events.approval;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The organizer takes an event back before the authority has decided. */
@UseCase
@Requires(Permission.DIRECT_EVENTS)
public class WithdrawSubmission {

    private final OwnEvents ownEvents;
    private final History history;

    @Inject
    public WithdrawSubmission(OwnEvents ownEvents, History history) {
        this.ownEvents = ownEvents;
        this.history = history;
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when there is none that the caller manages
     * @throws org.caravanserai.domain.shared.Refused {@code event-state} when it is not with the authority
     */
    public void execute(String slug) {
        var event = ownEvents.lock(Permission.DIRECT_EVENTS, slug);
        history.step(event, EventAction.WITHDRAWN, null, event::withdraw);
    }
}
