package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.events.registration.RegistrationOffers;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;

/** Takes the requested places, or refuses with the reason. */
@ApplicationScoped
class SeatTaking {

    private final RegistrationOffers offers;
    private final Seats seats;

    @Inject
    SeatTaking(RegistrationOffers offers, Seats seats) {
        this.offers = offers;
        this.seats = seats;
    }

    /**
     * @throws Refused {@code event-full}
     * @throws Conflict {@code changed-meanwhile} when the event has changed since its terms were read
     */
    Seat take(SignUpAdmission.Admitted request, RegistrationOffer offer) {
        return seats.take(
                        offer.event(),
                        offer.version(),
                        request.attendance(),
                        request.party().places(),
                        offer.waitingList())
                .orElseThrow(() -> turnedAway(offer));
    }

    /** Previews the result of {@link #take} without taking places; fails as it does. */
    Seat look(SignUpAdmission.Admitted request, RegistrationOffer offer) {
        var seat = take(request, offer);
        seats.putBack(offer.event(), request.attendance(), request.party().places(), seat);
        return seat;
    }

    /** No place, or a place on terms that no longer hold: then the new ones have to be asked. */
    private DomainException turnedAway(RegistrationOffer asked) {
        var now = offers.offer(asked.event()).orElseThrow(() -> new NotFound("not-found"));
        return now.version() == asked.version() ? new Refused("event-full") : new Conflict("changed-meanwhile");
    }
}
