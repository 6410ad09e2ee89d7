package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.SeatTable;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaSeats implements Seats {

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaSeats(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public Optional<Seat> take(UUID event, long eventVersion, Attendance attendance, int places, boolean orWait) {
        return table().take(eventVersion, places, orWait, event, attendance);
    }

    @Override
    public void putBack(UUID event, Attendance attendance, int places, Seat seat) {
        table().putBack(seat, places, event, attendance);
    }

    private SeatTable table() {
        return new SeatTable(sql, "seat_pool", "event_version", "event_id", "attendance");
    }

    @Override
    public Optional<SeatPool> lock(UUID event, Attendance attendance) {
        return entities.lock(SeatPool.class, new SeatPool.Key(event, attendance));
    }

    @Override
    public void empty(UUID event) {
        for (var attendance : Attendance.values()) {
            lock(event, attendance).ifPresent(SeatPool::empty);
        }
        entities.flush();
    }

    @Override
    public void add(SeatPool pool) {
        entities.add(pool);
    }
}
