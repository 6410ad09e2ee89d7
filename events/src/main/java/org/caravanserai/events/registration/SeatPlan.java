package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.events.registration.Seats;

/** Keeps the seats of an event in step with what its organizer says: one pool for each way of attending. */
@ApplicationScoped
public class SeatPlan {

    private Seats seats;
    private WaitingList waitingList;

    @SuppressWarnings("NullAway.Init")
    protected SeatPlan() {}

    @Inject
    public SeatPlan(Seats seats, WaitingList waitingList) {
        this.seats = seats;
        this.waitingList = waitingList;
    }

    /** Sets up or resizes the pools; more places let the first ones of the waiting list in. */
    public void apply(AcademicEvent event) {
        for (Attendance attendance : Attendance.values()) {
            var capacity = event.registration().capacityFor(event.mode(), attendance);
            var pool = seats.lock(event.id(), attendance);
            if (pool.isPresent()) {
                if (event.mode().offers(attendance)) {
                    pool.get().resize(capacity);
                    waitingList.letIn(pool.get(), event.registration().moderated());
                }
            } else if (event.mode().offers(attendance)) {
                seats.add(new SeatPool(event.id(), attendance, capacity));
            }
        }
    }
}
