package org.caravanserai.events.approval;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.events.draft.PendingChanges;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The organizer takes back a change of an approved event before the authority has decided on it. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class WithdrawChange {

    private final PendingChanges pending;
    private final OwnEvents ownEvents;

    @Inject
    public WithdrawChange(PendingChanges pending, OwnEvents ownEvents) {
        this.pending = pending;
        this.ownEvents = ownEvents;
    }

    /**
     * @throws NotFound when no change of an own event waits
     */
    public void execute(String slug) {
        var event = ownEvents.lock(slug);
        if (!pending.withdraw(event, null)) {
            throw new NotFound("not-found");
        }
    }
}
