package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.events.registration.RegistrationOffers;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.events.registration.WaitingRegistrations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/**
 * Changes a registration so that places may become free: locks the seats first and the registration after them, always
 * in this order, and lets the first of the waiting list in.
 */
@ApplicationScoped
class SeatReleases {

    private final RegistrationOffers offers;
    private final Registrations registrations;
    private final Seats seats;
    private final WaitingList waitingList;
    private final WaitingRegistrations waitingRegistrations;
    private final History history;
    private final OwnEvents ownEvents;

    @Inject
    SeatReleases(
            RegistrationOffers offers,
            Registrations registrations,
            Seats seats,
            WaitingList waitingList,
            WaitingRegistrations waitingRegistrations,
            History history,
            OwnEvents ownEvents) {
        this.offers = offers;
        this.registrations = registrations;
        this.seats = seats;
        this.waitingList = waitingList;
        this.waitingRegistrations = waitingRegistrations;
        this.history = history;
        this.ownEvents = ownEvents;
    }

    /**
     * @param ending what ends the registration: {@link Registration#cancel} or {@link Registration#reject}
     */
    Registration leave(
            Registration seen, RegistrationAction action, Consumer<Registration> ending, @Nullable String why) {
        var pool = lock(seen);
        var registration = registrations.lock(seen.id()).orElseThrow(() -> new NotFound("not-found"));
        return leave(pool, registration, action, ending, why);
    }

    /** Ends it by {@link Registration#cancel}; empty when that was done before, also by somebody who came a moment earlier. */
    Optional<Registration> cancel(Registration seen, @Nullable String why) {
        var pool = lock(seen);
        var registration = registrations.lock(seen.id()).orElseThrow(() -> new NotFound("not-found"));
        return registration.state() == RegistrationState.CANCELLED
                ? Optional.empty()
                : Optional.of(leave(pool, registration, RegistrationAction.CANCELLED, Registration::cancel, why));
    }

    /** Ends it by {@link Registration#endHold}, unless it was confirmed or has ended meanwhile. */
    void endHold(Registration seen) {
        var pool = lock(seen);
        var registration = registrations.lock(seen.id()).orElseThrow(() -> new NotFound("not-found"));
        if (registration.awaitsConfirmation()) {
            leave(pool, registration, RegistrationAction.HOLD_OVER, Registration::endHold, null);
        }
    }

    private Registration leave(
            SeatPool pool,
            Registration registration,
            RegistrationAction action,
            Consumer<Registration> ending,
            @Nullable String why) {
        boolean waits = registration.state() == RegistrationState.WAITING;
        history.step(registration, action, why, () -> ending.accept(registration));
        pool.leave(waits, registration.places());
        letIn(pool);
        return registration;
    }

    /**
     * Changes how many people come along; fewer may let somebody in. What the event allows is read under the lock.
     *
     * @param now the present moment, for the time in which registration is open
     */
    Registration bring(Registration seen, int accompanying, Instant now) {
        var pool = lock(seen);
        var registration = registrations.lock(seen.id()).orElseThrow(() -> new NotFound("not-found"));
        var offer = offer(pool);
        boolean byOrganizer = ownEvents.isManager(offer.organizer(), pool.event());
        int before = registration.places();
        var stateBefore = registration.state();
        if (stateBefore.isLive()) {
            offer.admitCompanions(accompanying > registration.accompanying(), byOrganizer, now);
        }
        registration.bring(accompanying, offer.moderated() && !byOrganizer);
        if (registration.state().holdsPlaces()) {
            pool.exchange(before, registration.places());
        } else if (!pool.isLargeEnoughFor(registration.places())) {
            throw new Refused("event-full");
        }
        boolean sameState = registration.state() == stateBefore;
        history.record(
                registration.id(),
                RegistrationAction.COMPANIONS_CHANGED,
                sameState ? null : stateBefore,
                sameState ? null : registration.state(),
                (before - 1) + " -> " + registration.accompanying());
        letIn(pool);
        return registration;
    }

    /**
     * Makes it the first on the waiting list; it gets its places at once where there are enough.
     *
     * @throws Refused {@code registration-state} when it does not wait
     */
    Registration moveUp(Registration seen, String why) {
        var pool = lock(seen);
        var registration = registrations.lock(seen.id()).orElseThrow(() -> new NotFound("not-found"));
        var first = waitingRegistrations.numberBeforeAll(registration.event(), registration.attendance());
        history.step(registration, RegistrationAction.MOVED_UP, why, () -> registration.moveUp(first));
        letIn(pool);
        return registration;
    }

    private SeatPool lock(Registration registration) {
        return seats.lock(registration.event(), registration.attendance()).orElseThrow(() -> new NotFound("not-found"));
    }

    private void letIn(SeatPool pool) {
        var offer = offer(pool);
        if (offer.state().isApproved()) {
            waitingList.letIn(pool, offer.moderated());
        }
    }

    private RegistrationOffer offer(SeatPool locked) {
        return offers.offer(locked.event()).orElseThrow(() -> new NotFound("not-found"));
    }
}
