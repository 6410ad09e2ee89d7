package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Seat;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaSeats implements Seats {

    /**
     * In the {@code set} list all columns are those before the change, so every expression sees the same state; the row
     * lock makes the next one wait for our commit and look again.
     */
    private static final String TAKE = """
        with wanted(places, or_wait) as (values (?, ?))
        update seat_pool p set
            last_number = p.last_number + 1,
            last_granted = p.waiting = 0 and (p.capacity is null or p.taken + w.places <= p.capacity),
            taken = case when p.waiting = 0 and (p.capacity is null or p.taken + w.places <= p.capacity)
                         then p.taken + w.places else p.taken end,
            registered = case when p.waiting = 0 and (p.capacity is null or p.taken + w.places <= p.capacity)
                              then p.registered + 1 else p.registered end,
            waiting = case when p.waiting = 0 and (p.capacity is null or p.taken + w.places <= p.capacity)
                           then p.waiting else p.waiting + 1 end
        from wanted w
        where p.event_id = ? and p.attendance = ? and p.event_version = ?
          and (w.or_wait and (p.capacity is null or w.places <= p.capacity)
               or p.waiting = 0 and (p.capacity is null or p.taken + w.places <= p.capacity))
        returning p.last_number, p.last_granted, p.waiting
        """;

    private static final String PUT_BACK_PLACES = "update seat_pool set taken = taken - ?, registered = registered - 1"
            + " where event_id = ? and attendance = ?";

    private static final String PUT_BACK_WAITING =
            "update seat_pool set waiting = waiting - 1 where event_id = ? and attendance = ?";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected JpaSeats() {}

    JpaSeats(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public Optional<Seat> take(UUID event, long eventVersion, Attendance attendance, int places, boolean orWait) {
        return sql.first(
                TAKE,
                row -> new Seat(
                        row.count("last_number"),
                        row.flag("last_granted"),
                        row.flag("last_granted") ? 0 : row.number("waiting")),
                places,
                orWait,
                event,
                attendance,
                eventVersion);
    }

    @Override
    public void putBack(UUID event, Attendance attendance, int places, Seat seat) {
        if (seat.granted()) {
            sql.update(PUT_BACK_PLACES, places, event, attendance);
        } else {
            sql.update(PUT_BACK_WAITING, event, attendance);
        }
    }

    @Override
    public Optional<SeatPool> lock(UUID event, Attendance attendance) {
        var pool = entities.find(SeatPool.class, new SeatPool.Key(event, attendance));
        if (pool == null) {
            return Optional.empty();
        }
        entities.refresh(pool, LockModeType.PESSIMISTIC_WRITE);
        return Optional.of(pool);
    }

    @Override
    public void add(SeatPool pool) {
        entities.persist(pool);
    }
}
