package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.events.registration.WaitingRegistrations;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Keeps the seats of an event in step with what its organizer says: one pool for each way of attending. */
@ApplicationScoped
public class SeatPlan {

    private final Seats seats;
    private final WaitingRegistrations waiting;
    private final WaitingList waitingList;

    @Inject
    public SeatPlan(Seats seats, WaitingRegistrations waiting, WaitingList waitingList) {
        this.seats = seats;
        this.waiting = waiting;
        this.waitingList = waitingList;
    }

    /**
     * Sets up or resizes the pools; more places let the first ones of the waiting list in.
     *
     * @throws Refused {@code capacity-below-taken} when more places are taken already, {@code capacity-below-waiting} when
     *     somebody waits for more places than there would be: that person could never get a place, and nobody after them either
     */
    public void apply(AcademicEvent event) {
        for (Attendance attendance : Attendance.values()) {
            var capacity = event.registration().capacityFor(event.mode(), attendance);
            var pool = seats.lock(event.id(), attendance);
            if (pool.isPresent()) {
                if (event.mode().offers(attendance)) {
                    resize(pool.get(), capacity);
                    waitingList.letIn(pool.get(), event.registration().moderated());
                }
            } else if (event.mode().offers(attendance)) {
                seats.add(new SeatPool(event.id(), attendance, capacity));
            }
        }
    }

    /**
     * Nobody loses a place because the event is to be held in another way. To be asked after {@link #apply}, which locks the
     * pools in the order that all keep to.
     *
     * @throws Refused {@code attendance-in-use} when people have signed up for what would no longer be offered
     */
    public void requireKept(UUID event, EventMode today, EventMode next) {
        for (Attendance attendance : Attendance.values()) {
            if (today.offers(attendance) && !next.offers(attendance)) {
                seats.lock(event, attendance).ifPresent(SeatPool::requireUnused);
            }
        }
    }

    private void resize(SeatPool pool, @Nullable Integer capacity) {
        if (capacity != null && pool.waiting() > 0) {
            var tooLarge = waiting.waitingLargerThan(pool.event(), pool.attendance(), capacity);
            if (tooLarge.groups() > 0) {
                throw new Refused("capacity-below-waiting", capacity, tooLarge.groups(), tooLarge.largest());
            }
        }
        pool.resize(capacity);
    }
}
