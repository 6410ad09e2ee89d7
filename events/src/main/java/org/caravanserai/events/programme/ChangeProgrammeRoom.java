package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An organizer changes a room of the draft of a programme; its sessions stay in it. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ChangeProgrammeRoom {

    private final OwnEvents ownEvents;
    private final ProgrammeEdits edits;

    @Inject
    ChangeProgrammeRoom(OwnEvents ownEvents, ProgrammeEdits edits) {
        this.ownEvents = ownEvents;
        this.edits = edits;
    }

    /**
     * @param name of the room until now
     * @param seen the state of the room that the caller has seen; null: whatever it is
     * @throws org.caravanserai.domain.shared.NotFound when the event is not the caller's, or the programme has no such room
     * @throws org.caravanserai.domain.shared.Conflict {@code changed-meanwhile} when somebody has changed the room since
     * @throws org.caravanserai.domain.shared.Invalid {@code name}: {@code already-taken}
     * @throws org.caravanserai.domain.shared.Refused {@code room-taken} when it is shared no more and sessions overlap in it
     */
    public void execute(String slug, String name, @Nullable String seen, ProgrammeRoomDraft draft) {
        var event = ownEvents.lock(slug);
        edits.change(event, draft.name(), (editor, programme) -> {
            var before = programme.room(name);
            ProgrammeEdits.require(ProgrammeEdits.state(before), seen);
            return editor.changeRoom(name, draft.room(before));
        });
    }
}
