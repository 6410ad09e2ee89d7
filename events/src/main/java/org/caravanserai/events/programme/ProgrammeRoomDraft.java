package org.caravanserai.events.programme;

import java.math.BigDecimal;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/**
 * A room of a programme as an organizer enters it.
 *
 * @param capacity how many people it holds
 */
@Described(name = "ProgrammeRoomDraft", value = "A room of the programme of an event.")
public record ProgrammeRoomDraft(
        @Longest(MAX_NAME) String name,

        @Described("How many people it holds") @Between(least = 1, most = MAX_CAPACITY) @Nullable
        Integer capacity) {

    public static final int MAX_NAME = 200;
    public static final int MAX_CAPACITY = 1_000_000;

    /** A room as it stands in a programme. */
    static ProgrammeRoomDraft of(ProgrammeRoom room) {
        var capacity = room.capacity();
        return new ProgrammeRoomDraft(room.name(), capacity == null ? null : capacity.intValue());
    }

    /** What a room becomes by this draft. */
    ProgrammeRoom room(ProgrammeRoom before) {
        var same = of(before).equals(new ProgrammeRoomDraft(before.name(), capacity));
        var seats = same ? before.capacity() : capacity == null ? null : BigDecimal.valueOf(capacity);
        return before.with(name.strip(), seats);
    }

    /** A new room. */
    ProgrammeRoom begin() {
        return room(ProgrammeRoom.named(name.strip(), null));
    }
}
