package org.caravanserai.events.draft;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventStep;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.events.view.EventFiles;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.files.AttachedFiles;
import org.caravanserai.platform.history.History;

/** An organizer deletes an event that is a draft, or that the authority has returned. */
@UseCase
@Requires(Permission.DIRECT_EVENTS)
public class DeleteEventDraft {

    private final OwnEvents ownEvents;
    private final AcademicEvents events;
    private final AttachedFiles files;
    private final History history;

    @Inject
    public DeleteEventDraft(OwnEvents ownEvents, AcademicEvents events, AttachedFiles files, History history) {
        this.ownEvents = ownEvents;
        this.events = events;
        this.files = files;
        this.history = history;
    }

    /**
     * @throws NotFound when there is none that the caller manages
     * @throws Refused {@code event-not-draft}
     */
    public void execute(String slug) {
        var event = ownEvents.lock(Permission.DIRECT_EVENTS, slug);
        event.require(EventStep.DELETE);
        history.record(
                event.id(),
                EventAction.DRAFT_DELETED,
                event.state(),
                null,
                event.title().in("en"));
        files.deleteOf(EventFiles.KIND, event.id());
        events.remove(event);
    }
}
