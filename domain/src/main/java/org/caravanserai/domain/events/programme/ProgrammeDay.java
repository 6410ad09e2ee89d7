package org.caravanserai.domain.events.programme;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * One day of the programme; it may end after midnight.
 *
 * @param index from 1, unique in the programme
 * @param rooms names of the rooms used that day, in their order
 */
public record ProgrammeDay(
        int index, LocalDate date, OffsetDateTime start, OffsetDateTime end, List<String> rooms, UnknownFields extra) {

    public ProgrammeDay {
        rooms = List.copyOf(rooms);
    }

    ProgrammeDay numbered(int number) {
        return new ProgrammeDay(number, date, start, end, rooms, extra);
    }

    ProgrammeDay in(List<String> others) {
        return new ProgrammeDay(index, date, start, end, others, extra);
    }

    /** Long enough for the session. */
    ProgrammeDay holding(ProgrammeSession session) {
        return new ProgrammeDay(
                index,
                date,
                session.start().isBefore(start) ? session.start() : start,
                session.end().isAfter(end) ? session.end() : end,
                rooms,
                extra);
    }
}
