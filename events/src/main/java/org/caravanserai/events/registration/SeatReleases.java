package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.events.registration.RegistrationChange;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.events.registration.RegistrationOffers;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.RegistrationStep;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.events.registration.WaitingRegistrations;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
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
    private final OptionTaking options;
    private final WaitingList waitingList;
    private final WaitingRegistrations waitingRegistrations;
    private final History history;
    private final OwnEvents ownEvents;

    @Inject
    SeatReleases(
            RegistrationOffers offers,
            Registrations registrations,
            Seats seats,
            OptionTaking options,
            WaitingList waitingList,
            WaitingRegistrations waitingRegistrations,
            History history,
            OwnEvents ownEvents) {
        this.offers = offers;
        this.registrations = registrations;
        this.seats = seats;
        this.options = options;
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
        var held = hold(seen);
        return leave(held.pool(), held.registration(), action, ending, why);
    }

    /** Ends it by {@link Registration#cancel}; empty when that was done before, also by somebody who came a moment earlier. */
    Optional<Registration> cancel(Registration seen, @Nullable String why) {
        var held = hold(seen);
        var registration = held.registration();
        return registration.state() == RegistrationState.CANCELLED
                ? Optional.empty()
                : Optional.of(
                        leave(held.pool(), registration, RegistrationAction.CANCELLED, Registration::cancel, why));
    }

    /** Ends it by {@link Registration#endHold}, unless it was confirmed or has ended meanwhile. */
    void endHold(Registration seen) {
        var held = hold(seen);
        var registration = held.registration();
        if (registration.awaitsConfirmation()) {
            leave(held.pool(), registration, RegistrationAction.HOLD_OVER, Registration::endHold, null);
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
        var held = hold(seen);
        var pool = held.pool();
        var registration = held.registration();
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
        var held = hold(seen);
        var pool = held.pool();
        var registration = held.registration();
        var first = waitingRegistrations.numberBeforeAll(registration.event(), registration.attendance());
        history.step(registration, RegistrationAction.MOVED_UP, why, () -> registration.moveUp(first));
        letIn(pool);
        return registration;
    }

    /**
     * Answers otherwise, and attends in another way where there is room; whoever waits goes to the end of the other waiting list. What
     * the event allows is read under the lock.
     *
     * @param sent by key of the question; of the organizer not all that are required
     * @throws Refused {@code registration-closed}, {@code registration-not-open-yet}, {@code registration-over}, {@code event-full}
     * @throws Invalid {@code attendance-not-offered}, and for answers that do not fit the questions
     * @throws Conflict {@code changed-meanwhile}
     */
    Changed change(
            Registration seen,
            Attendance way,
            Map<String, ? extends @Nullable Object> sent,
            @Nullable String why,
            Instant now) {
        lockInOrder(seen.event(), seen.attendance(), way);
        var held = hold(seen);
        var registration = held.registration();
        var offer = offer(held.pool());
        boolean byOrganizer = why != null;
        RegistrationStep.CHANGE.require(registration.standing());
        offer.admitChange(way, byOrganizer, now);
        var before = RegistrationChange.said(registration);
        var stateBefore = registration.state();
        var seat = way == before.attendance() ? null : exchange(held, way, offer);
        var answers = answers(registration, way, sent, offer, !byOrganizer);
        options.take(offer, registration.answers(), answers);
        registration.change(way, answers, seat, offer.moderated() && !byOrganizer);
        boolean sameState = registration.state() == stateBefore;
        var line = history.line(
                registration.id(),
                RegistrationAction.CHANGED,
                sameState ? null : stateBefore,
                sameState ? null : registration.state(),
                why);
        registrations.keep(
                new RegistrationChange(line, registration.id(), before, RegistrationChange.said(registration)));
        letIn(held.pool());
        return new Changed(registration, stateBefore);
    }

    /** A registration that was changed, and the state in which it was. */
    record Changed(Registration registration, RegistrationState before) {}

    /** All who lock both do it in this order. */
    private void lockInOrder(UUID event, Attendance one, Attendance other) {
        for (var each : Attendance.values()) {
            boolean needed = one != other && (each == one || each == other);
            if (needed && seats.lock(event, each).isEmpty()) {
                throw new Invalid("attendance", "attendance-not-offered", each);
            }
        }
    }

    private Seat exchange(Held held, Attendance way, RegistrationOffer offer) {
        var registration = held.registration();
        boolean waits = registration.state() == RegistrationState.WAITING;
        var seat = seats.take(offer.event(), offer.version(), way, registration.places(), waits && offer.waitingList())
                .orElseThrow(() -> new Refused("event-full"));
        held.pool().leave(waits, registration.places());
        return seat;
    }

    /** What was said to questions that are no longer asked stays. */
    private static Answers answers(
            Registration registration,
            Attendance way,
            Map<String, ? extends @Nullable Object> sent,
            RegistrationOffer offer,
            boolean complete) {
        var questions = offer.questions();
        var read = complete ? questions.read(way.audience(), sent) : questions.readPart(way.audience(), sent);
        var all = new LinkedHashMap<>(registration.answers().byKey());
        questions.asked().forEach(question -> all.remove(question.key()));
        all.putAll(read.byKey());
        return new Answers(all);
    }

    private SeatPool lock(Registration registration) {
        return seats.lock(registration.event(), registration.attendance()).orElseThrow(() -> new NotFound("not-found"));
    }

    /** A registration and the places of its way of attending, both locked. */
    private record Held(SeatPool pool, Registration registration) {}

    /**
     * Locks the places first and the registration after them.
     *
     * @throws Conflict {@code changed-meanwhile} when it was moved to other places at this moment
     */
    private Held hold(Registration seen) {
        var pool = lock(seen);
        var registration = registrations.lock(seen.id()).orElseThrow(() -> new NotFound("not-found"));
        if (registration.attendance() != pool.attendance()) {
            throw new Conflict("changed-meanwhile");
        }
        return new Held(pool, registration);
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
