package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An organizer adds a room to the draft of a programme. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class AddProgrammeRoom {

    private final OwnEvents ownEvents;
    private final ProgrammeEdits edits;

    @Inject
    AddProgrammeRoom(OwnEvents ownEvents, ProgrammeEdits edits) {
        this.ownEvents = ownEvents;
        this.edits = edits;
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when the event is not the caller's
     * @throws org.caravanserai.domain.shared.Invalid {@code name}: {@code already-taken}
     */
    public void execute(String slug, ProgrammeRoomDraft draft) {
        var event = ownEvents.lock(slug);
        edits.change(event, draft.name(), (editor, programme) -> editor.addRoom(draft.begin()));
    }
}
