package org.caravanserai.domain.events.registration;

import java.util.Optional;
import java.util.UUID;

/** The seats of all events. */
public interface Seats {

    /**
     * Takes places, or a place in the waiting list, by one guarded statement: places are granted only when nobody waits
     * and there is room.
     *
     * @return empty when the event does not offer this way of attending, or is full and has no waiting list
     */
    Optional<Seat> take(UUID event, Attendance attendance, int places, boolean orWait);

    /** Locks the pool until the end of the transaction; the state returned is the newest one. */
    Optional<SeatPool> lock(UUID event, Attendance attendance);

    void add(SeatPool pool);
}
