package org.caravanserai.domain.events.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/** All registrations. */
public interface Registrations {

    /** What a public event offers, or what the event that the organizer looks at would offer; by its slug. */
    Optional<RegistrationOffer> offer(String eventSlug);

    /** The same by the identity of the event; read under the lock of a pool, it is what holds until the transaction ends. */
    Optional<RegistrationOffer> offer(UUID event);

    /** The live registration of this person for this event, by account or by address. */
    Optional<Registration> live(UUID event, @Nullable UUID account, EmailAddress email);

    /** All registrations of a person, by account and as a guest with this address, in the order of their events. */
    List<Registration> ofPerson(UUID account, EmailAddress email);

    void add(Registration registration);

    Optional<Registration> byCode(String code);

    /** The newest state of a registration, locked until the end of the transaction. */
    Optional<Registration> lock(UUID id);

    /** The first registrations on the waiting list for this way of attending, in order. */
    List<Registration> firstWaiting(UUID event, Attendance attendance, int most);

    /** Guests who did not confirm their address in time, in the order of their events. */
    List<Registration> holdsOver(Instant now, int most);

    /** Waiting registrations for this way of attending that need more places than this, in any order. */
    TooLarge waitingLargerThan(UUID event, Attendance attendance, int places);

    /** Groups that wait: how many there are, and how many places the largest needs. */
    record TooLarge(int groups, int largest) {}

    /** Ends all live registrations of an event that is cancelled; its pools, locked by the caller, have to be emptied. */
    List<Ended> cancelAll(UUID event);

    /** A registration that has ended, and the state in which it was. */
    record Ended(UUID id, RegistrationState before) {}

    /** Lets the keys of all guests of an event open until this moment at least: it begins later than it did. */
    void keepGuestKeysUntil(UUID event, Instant until);

    /** Keys of the questions of this event that somebody has answered. */
    Set<String> answeredQuestions(UUID event);

    /** Position of this registration on the waiting list, from 1. */
    int position(Registration waiting);
}
