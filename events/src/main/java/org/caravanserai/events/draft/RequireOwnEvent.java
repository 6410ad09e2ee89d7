package org.caravanserai.events.draft;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Asks whether an event is the caller's to change, before anything that was sent about it is looked at. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class RequireOwnEvent {

    private final OwnEvents ownEvents;

    @Inject
    public RequireOwnEvent(OwnEvents ownEvents) {
        this.ownEvents = ownEvents;
    }

    /**
     * @throws NotFound when there is no such event that the caller manages
     */
    public void execute(String slug) {
        ownEvents.bySlug(slug);
    }
}
