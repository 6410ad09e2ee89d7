package org.caravanserai.domain.events.registration;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.seats.Seat;

/** The seats of all events. */
public interface Seats {

    /**
     * Takes places, or a place in the waiting list, by one guarded statement: places are granted only when nobody waits
     * and there is room, and the event is still the version that admitted the person.
     *
     * @param eventVersion version of the event whose terms were asked
     * @return empty when the event does not offer this way of attending, is full and has no waiting list, or has changed since
     */
    Optional<Seat> take(UUID event, long eventVersion, Attendance attendance, int places, boolean orWait);

    /** Gives back at once what {@link #take} gave in this transaction: nobody else has seen it. */
    void putBack(UUID event, Attendance attendance, int places, Seat seat);

    /** Locks the pool until the end of the transaction; the state returned is the newest one. */
    Optional<SeatPool> lock(UUID event, Attendance attendance);

    void add(SeatPool pool);

    /** Empties the pools of an event that is cancelled, at once: the event may become cancelled only after them. */
    void empty(UUID event);
}
