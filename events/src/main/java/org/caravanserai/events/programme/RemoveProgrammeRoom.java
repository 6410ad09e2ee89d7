package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An organizer takes a room in which nothing takes place out of the draft of a programme. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class RemoveProgrammeRoom {

    private final OwnEvents ownEvents;
    private final ProgrammeEdits edits;

    @Inject
    RemoveProgrammeRoom(OwnEvents ownEvents, ProgrammeEdits edits) {
        this.ownEvents = ownEvents;
        this.edits = edits;
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when the event is not the caller's, or the programme has no such room
     * @throws org.caravanserai.domain.shared.Refused {@code room-has-sessions}
     */
    public void execute(String slug, String name) {
        var event = ownEvents.lock(slug);
        edits.change(event, name, (editor, programme) -> editor.removeRoom(name));
    }
}
