package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.events.registration.RegistrationOffers;
import org.caravanserai.domain.events.registration.RegistrationStep;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.events.registration.WaitingRegistrations;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.platform.history.History;

/** Gives the places of one person to another under the lock of the pool, so that nobody of the waiting list comes between. */
@ApplicationScoped
class SeatTransfers {

    private final RegistrationOffers offers;
    private final Registrations registrations;
    private final WaitingRegistrations waiting;
    private final Seats seats;
    private final RegistrationBook book;
    private final RegistrationEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    SeatTransfers(
            RegistrationOffers offers,
            Registrations registrations,
            WaitingRegistrations waiting,
            Seats seats,
            RegistrationBook book,
            RegistrationEmails emails,
            History history,
            Clock clock) {
        this.offers = offers;
        this.registrations = registrations;
        this.waiting = waiting;
        this.seats = seats;
        this.book = book;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws Refused {@code registration-state}, {@code registration-closed}, {@code participant-there-already} with the code
     * @throws Conflict {@code changed-meanwhile} when it was moved to other places at this moment
     */
    Registration give(Registration seen, AddedPeople.Added other, String reason) {
        var why = ShortText.needed("reason", reason, EditParticipant.MAX_REASON);
        var pool = seats.lock(seen.event(), seen.attendance()).orElseThrow(() -> new NotFound("not-found"));
        var registration = registrations.lock(seen.id()).orElseThrow(() -> new NotFound("not-found"));
        if (registration.attendance() != pool.attendance()) {
            throw new Conflict("changed-meanwhile");
        }
        RegistrationStep.TRANSFER.require(registration.standing());
        var offer = offers.offer(registration.event()).orElseThrow(() -> new NotFound("not-found"));
        offer.admitAdded(registration.attendance(), clock.instant());
        var person = other.registrant();
        registrations.live(offer.event(), person.account(), person.email()).ifPresent(before -> {
            throw new Refused("participant-there-already", before.code());
        });
        book.requireEmail(person.email());
        var number = waiting.numberBeforeAll(registration.event(), registration.attendance());
        var next = history.step(
                registration,
                RegistrationAction.TRANSFERRED,
                why,
                () -> registration.transfer(person, number, other.language(), clock.instant()));
        emails.transferred(registration, why);
        return book.take(next, offer);
    }
}
