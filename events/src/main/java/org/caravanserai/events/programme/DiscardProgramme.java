package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.programme.ProgrammeDrafts;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The organizer throws an uploaded programme away; what everybody sees stays. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class DiscardProgramme {

    private final OwnEvents ownEvents;
    private final ProgrammeDrafts drafts;
    private final History history;

    @Inject
    public DiscardProgramme(OwnEvents ownEvents, ProgrammeDrafts drafts, History history) {
        this.ownEvents = ownEvents;
        this.drafts = drafts;
        this.history = history;
    }

    /**
     * @param draft the upload that the caller has seen
     * @throws Conflict when that one does not wait any more: it was released, discarded or replaced
     */
    public void execute(String slug, UUID draft) {
        var event = ownEvents.lock(slug);
        if (drafts.take(event.id(), draft).isEmpty()) {
            throw new Conflict("changed-meanwhile");
        }
        history.record(event.id(), EventAction.PROGRAMME_DISCARDED, null);
    }
}
