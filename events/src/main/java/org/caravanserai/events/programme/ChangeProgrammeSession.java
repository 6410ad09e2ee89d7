package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An organizer changes a session of the draft of a programme; of a session that was imported, what the form does not ask stays. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ChangeProgrammeSession {

    private final OwnEvents ownEvents;
    private final ProgrammeEdits edits;

    @Inject
    ChangeProgrammeSession(OwnEvents ownEvents, ProgrammeEdits edits) {
        this.ownEvents = ownEvents;
        this.edits = edits;
    }

    /**
     * @param seen the state of the session that the caller has seen; null: whatever it is
     * @throws org.caravanserai.domain.shared.NotFound when the event is not the caller's, or the programme has no such session
     * @throws org.caravanserai.domain.shared.Conflict {@code changed-meanwhile} when somebody has changed the session since
     * @throws org.caravanserai.domain.shared.Invalid {@code room}: {@code unknown-reference}; {@code start}: {@code time-left-out}
     * @throws org.caravanserai.domain.shared.Refused {@code room-taken}, {@code speaker-elsewhere}, naming the other session
     */
    public void execute(String slug, UUID session, @Nullable String seen, ProgrammeSessionDraft draft) {
        var event = ownEvents.lock(slug);
        edits.change(event, draft.title(), (editor, programme) -> {
            var before = programme.session(session);
            ProgrammeEdits.require(ProgrammeEdits.state(before), seen);
            return editor.place(
                    draft.session(before, programme, event.schedule().timeZone()));
        });
    }
}
