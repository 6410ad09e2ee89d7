package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An organizer takes a session out of the draft of a programme. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class RemoveProgrammeSession {

    private final OwnEvents ownEvents;
    private final ProgrammeEdits edits;

    @Inject
    RemoveProgrammeSession(OwnEvents ownEvents, ProgrammeEdits edits) {
        this.ownEvents = ownEvents;
        this.edits = edits;
    }

    /**
     * @param seen the state of the session that the caller has seen; null: whatever it is
     * @throws org.caravanserai.domain.shared.NotFound when the event is not the caller's, or the programme has no such session
     * @throws org.caravanserai.domain.shared.Conflict {@code changed-meanwhile} when somebody has changed the session since
     */
    public void execute(String slug, UUID session, @Nullable String seen) {
        var event = ownEvents.lock(slug);
        var before = edits.current(event).session(session);
        ProgrammeEdits.require(ProgrammeEdits.state(before), seen);
        edits.change(event, before.texts().title(), (editor, programme) -> editor.remove(session));
    }
}
