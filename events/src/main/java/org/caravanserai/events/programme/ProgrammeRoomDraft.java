package org.caravanserai.events.programme;

import java.math.BigDecimal;
import java.util.Objects;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/**
 * A room of a programme as an organizer enters it.
 *
 * @param capacity how many people it holds
 * @param shared whether it holds several sessions at a time; null: no
 */
@Described(name = "ProgrammeRoomDraft", value = "A room of the programme of an event.")
public record ProgrammeRoomDraft(
        @Longest(MAX_NAME) String name,

        @Described("How many people it holds") @Between(least = 1, most = MAX_CAPACITY) @Nullable
        Integer capacity,

        @Described("Whether it holds several sessions at a time, as for posters; absent: no") @Nullable
        Boolean shared) {

    public static final int MAX_NAME = 200;
    public static final int MAX_CAPACITY = 1_000_000;

    /** A room as it stands in a programme. */
    static ProgrammeRoomDraft of(ProgrammeRoom room) {
        return new ProgrammeRoomDraft(room.name(), seats(room), room.isShared());
    }

    private static @Nullable Integer seats(ProgrammeRoom room) {
        var capacity = room.capacity();
        return capacity == null ? null : capacity.intValue();
    }

    /** What a room becomes by this draft. */
    ProgrammeRoom room(ProgrammeRoom before) {
        var seats = Objects.equals(seats(before), capacity)
                ? before.capacity()
                : capacity == null ? null : BigDecimal.valueOf(capacity);
        return before.with(name.strip(), seats, Boolean.TRUE.equals(shared));
    }

    /** A new room. */
    ProgrammeRoom begin() {
        return room(ProgrammeRoom.named(name.strip(), null));
    }
}
