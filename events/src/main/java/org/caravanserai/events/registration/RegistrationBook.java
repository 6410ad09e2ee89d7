package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.history.History;

/** Enters registrations with their first email and a line of history. */
@ApplicationScoped
class RegistrationBook {

    private final Registrations registrations;
    private final RegistrationEmails emails;
    private final GuestHolds holds;
    private final History history;
    private final Clock clock;

    @Inject
    RegistrationBook(
            Registrations registrations, RegistrationEmails emails, GuestHolds holds, History history, Clock clock) {
        this.registrations = registrations;
        this.emails = emails;
        this.holds = holds;
        this.history = history;
        this.clock = clock;
    }

    /** A new one; a guest who has to confirm the address gets the link for that. */
    Registration enter(SignUpAdmission.Admitted request, RegistrationOffer offer, Seat seat) {
        var registration = registration(request, offer, seat, offer.moderated());
        if (request.isConfirmed(offer)) {
            emails.received(registration, offer, seat.position());
        } else {
            holds.begin(registration, offer);
        }
        return entered(registration);
    }

    /** Somebody whom the organizer adds, who waits for nobody's decision and has nothing to confirm. */
    Registration add(SignUpAdmission.Admitted request, RegistrationOffer offer, Seat seat) {
        var registration = registration(request, offer, seat, false);
        emails.received(registration, offer, seat.position());
        return entered(registration);
    }

    /** Somebody who gets the place of somebody else. */
    Registration take(Registration registration, RegistrationOffer offer) {
        emails.received(registration, offer, 0);
        return entered(registration);
    }

    private Registration registration(
            SignUpAdmission.Admitted request, RegistrationOffer offer, Seat seat, boolean moderated) {
        return new Registration(
                offer.event(),
                request.registrant(),
                request.attendance(),
                request.party(),
                request.answers(),
                seat,
                moderated,
                request.language(),
                clock.instant());
    }

    private Registration entered(Registration registration) {
        registrations.add(registration);
        history.record(registration.id(), RegistrationAction.REGISTERED, null, registration.state(), null);
        return registration;
    }

    /**
     * The registration that was made before, by the account or by a guest with the address of the account, which takes it over.
     *
     * @throws Conflict {@code already-taken} when it has ended at this moment
     */
    Registration own(Registration before, Registrant owner, RegistrationOffer offer) {
        if (!before.registrant().isGuest()) {
            return before;
        }
        var registration = registrations
                .lock(before.id())
                .filter(found -> found.state().isLive())
                .orElseThrow(() -> new Conflict("already-taken"));
        var state = registration.state();
        registration.claim(owner, offer.moderated());
        history.record(registration.id(), RegistrationAction.CLAIMED, state, registration.state(), null);
        return registration;
    }

    /** Refuses a guest's address that has had too many emails sent to it, before a place is taken. */
    void requireEmail(EmailAddress guest) {
        holds.requireEmail(guest);
    }

    /** Tells the owner of the address that there is a registration already. */
    void remind(Registration registration, RegistrationOffer offer) {
        holds.remind(registration, offer);
    }
}
