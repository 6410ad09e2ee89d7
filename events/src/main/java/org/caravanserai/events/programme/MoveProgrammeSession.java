package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** An organizer moves a session of the draft of a programme to another time or room. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class MoveProgrammeSession {

    private final OwnEvents ownEvents;
    private final ProgrammeEdits edits;

    @Inject
    MoveProgrammeSession(OwnEvents ownEvents, ProgrammeEdits edits) {
        this.ownEvents = ownEvents;
        this.edits = edits;
    }

    /**
     * Where a session is to be.
     *
     * @param room name of a room of the programme
     * @param date by the calendar of the event
     * @param start in the time zone of the event
     */
    @Described(name = "ProgrammeSessionMove", value = "Where and when a session is to be.")
    public record Move(
            String room,
            @Described("By the calendar of the event") LocalDate date,
            @Described("In the time zone of the event") LocalTime start) {}

    /**
     * @param seen the state of the session that the caller has seen; null: whatever it is
     * @throws org.caravanserai.domain.shared.NotFound when the event is not the caller's, or the programme has no such session
     * @throws org.caravanserai.domain.shared.Conflict {@code changed-meanwhile} when somebody has changed the session since
     * @throws org.caravanserai.domain.shared.Invalid {@code room}: {@code unknown-reference}; {@code start}: {@code time-left-out}
     * @throws org.caravanserai.domain.shared.Refused {@code room-taken}, {@code speaker-elsewhere}, naming the other session
     */
    public void execute(String slug, UUID session, @Nullable String seen, Move move) {
        var event = ownEvents.lock(slug);
        var before = edits.current(event).session(session);
        ProgrammeEdits.require(ProgrammeEdits.state(before), seen);
        var start = ProgrammeSessionDraft.at(
                move.date(), move.start(), event.schedule().timeZone());
        edits.change(
                event, before.texts().title(), (editor, programme) -> editor.place(before.moved(start, move.room())));
    }
}
