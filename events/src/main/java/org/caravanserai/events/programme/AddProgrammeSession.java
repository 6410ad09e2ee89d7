package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An organizer puts a new session into the draft of a programme by hand; what is public stays until the release. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class AddProgrammeSession {

    private final OwnEvents ownEvents;
    private final ProgrammeEdits edits;

    @Inject
    AddProgrammeSession(OwnEvents ownEvents, ProgrammeEdits edits) {
        this.ownEvents = ownEvents;
        this.edits = edits;
    }

    /**
     * @return guid of the session
     * @throws org.caravanserai.domain.shared.NotFound when the event is not the caller's
     * @throws org.caravanserai.domain.shared.Invalid {@code room}: {@code unknown-reference}; {@code start}: {@code time-left-out}
     * @throws org.caravanserai.domain.shared.Refused {@code room-taken}, {@code speaker-elsewhere}, naming the other session
     */
    public UUID execute(String slug, ProgrammeSessionDraft draft) {
        var event = ownEvents.lock(slug);
        var guid = Ids.next();
        edits.change(
                event,
                draft.title(),
                (editor, programme) -> editor.place(
                        draft.begin(guid, programme, event.schedule().timeZone())));
        return guid;
    }
}
