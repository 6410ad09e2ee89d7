package org.caravanserai.domain.centers.enrolment;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.seats.Seat;

/** The places of classes. */
public interface SeatsOfClasses {

    void add(ClassSeats seats);

    /**
     * Takes a place, or one on the waiting list, by one guarded statement.
     *
     * @param classVersion version of the class whose terms were asked
     * @return empty when the class has changed since
     */
    Optional<Seat> take(UUID ofClass, long classVersion);

    /** Locks the places until the end of the transaction; the state returned is the newest one. */
    ClassSeats lockSeats(UUID ofClass);

    /** Locks the places of several classes; every transaction that needs more than one does it in this order. */
    default void lockSeats(Collection<UUID> classes) {
        classes.stream().sorted().forEach(this::lockSeats);
    }
}
