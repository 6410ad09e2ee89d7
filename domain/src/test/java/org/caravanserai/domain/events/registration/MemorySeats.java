package org.caravanserai.domain.events.registration;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.MemoryAcademicEvents;
import org.caravanserai.domain.seats.MemorySeatGuard;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.testing.MemoryTable;

/** The seats of all events in memory, with the guard of the statement that takes one. */
public final class MemorySeats implements Seats {

    public final MemoryTable<SeatPool> table =
            new MemoryTable<SeatPool>().unique(pool -> new SeatPool.Key(pool.event(), pool.attendance()));
    private final MemoryAcademicEvents events;

    public MemorySeats(MemoryAcademicEvents events) {
        this.events = events;
    }

    @Override
    public synchronized Optional<Seat> take(
            UUID event, long eventVersion, Attendance attendance, int places, boolean orWait) {
        return lock(event, attendance)
                .filter(pool -> version(event) == eventVersion)
                .flatMap(pool -> MemorySeatGuard.take(pool, places, orWait));
    }

    private long version(UUID event) {
        return events.byId(event).map(AcademicEvent::version).orElseThrow();
    }

    @Override
    public void putBack(UUID event, Attendance attendance, int places, Seat seat) {
        lock(event, attendance).orElseThrow().leave(!seat.granted(), places);
    }

    @Override
    public Optional<SeatPool> lock(UUID event, Attendance attendance) {
        return table.first(pool -> pool.event().equals(event) && pool.attendance() == attendance);
    }

    @Override
    public void empty(UUID event) {
        table.where(pool -> pool.event().equals(event)).forEach(SeatPool::empty);
    }

    @Override
    public void add(SeatPool pool) {
        table.add(pool);
    }
}
