package org.caravanserai.domain.centers.enrolment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.seats.Seat;

/** Enrolments and the places of classes. What is loaded is written back with the transaction. */
public interface Enrolments {

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

    void add(Enrolment enrolment);

    Optional<Enrolment> byCode(String code);

    /** The enrolment, locked until the end of the transaction, in its newest state. */
    Optional<Enrolment> lock(UUID id);

    /** The live enrolment of a learner in a class. */
    Optional<Enrolment> live(UUID ofClass, Learner learner);

    /** The live enrolments that an account has made, also for minors, by class. */
    List<Enrolment> liveOf(UUID account);

    /** All of a class in the order of arrival. */
    List<Enrolment> of(UUID ofClass);

    /** Ids of those who have a place or had one, by the codes of their enrolments. */
    default Map<String, UUID> learnersByCode(UUID ofClass) {
        return of(ofClass).stream()
                .filter(each -> each.enrolledAt() != null)
                .collect(Collectors.toMap(Enrolment::code, Enrolment::id));
    }

    /** The waiting list of a class, in order of arrival. */
    List<Enrolment> waiting(UUID ofClass, int most);

    /** Position on the waiting list, from 1; 0 when it is not on it. */
    int position(Enrolment enrolment);

    /** Offers whose time has run out. */
    List<OverdueOffer> offersOver(Instant now, int most);

    /** An offer that was not accepted in time, with its class, whose places are locked before it. */
    record OverdueOffer(UUID enrolment, UUID ofClass) {}
}
