package org.caravanserai.events.approval;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.events.draft.EventOwnership;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The organizer sends an event to the authority; what it said is kept, so that the next time shows what changed. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class SubmitEvent {

    private final OwnEvents ownEvents;
    private final EventOwnership ownership;
    private final Submissions submissions;

    @Inject
    SubmitEvent(OwnEvents ownEvents, EventOwnership ownership, Submissions submissions) {
        this.ownEvents = ownEvents;
        this.ownership = ownership;
        this.submissions = submissions;
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when there is none that the caller manages
     * @throws org.caravanserai.domain.shared.Refused {@code event-state} when it is neither a draft nor was sent back,
     *     {@code organization-inactive} when its organization was refused, closed or merged
     * @throws org.caravanserai.domain.shared.Invalid {@code time-zone-needed}
     */
    public void execute(String slug) {
        var event = ownEvents.lock(slug);
        ownership.requireActive(event.organizer());
        submissions.send(event);
    }
}
