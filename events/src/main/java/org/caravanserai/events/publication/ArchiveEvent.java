package org.caravanserai.events.publication;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The organizer puts an event away that is closed, cancelled or rejected. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ArchiveEvent {

    private final OrganizerSteps steps;

    @Inject
    ArchiveEvent(OrganizerSteps steps) {
        this.steps = steps;
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when there is none that the caller manages
     * @throws org.caravanserai.domain.shared.Refused {@code event-state} when it is in another state
     */
    public void execute(String slug) {
        steps.take(slug, null, AcademicEvent::archive);
    }
}
