package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Party;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.events.registration.Registrants;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Somebody signs up for an event: takes a place, or one in the waiting list. One live registration per person; asking again answers as before. */
@UseCase
@Public
public class RegisterForEvent {

    private Registrations registrations;
    private Registrants registrants;
    private Seats seats;
    private RegistrationEmails emails;
    private GuestHolds holds;
    private Receipts receipts;
    private History history;
    private CurrentCaller caller;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RegisterForEvent() {}

    @Inject
    public RegisterForEvent(
            Registrations registrations,
            Registrants registrants,
            Seats seats,
            RegistrationEmails emails,
            GuestHolds holds,
            Receipts receipts,
            History history,
            CurrentCaller caller,
            Clock clock) {
        this.registrations = registrations;
        this.registrants = registrants;
        this.seats = seats;
        this.emails = emails;
        this.holds = holds;
        this.receipts = receipts;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a guest is told whose address has signed up before where guests need not confirm: nothing of that registration. */
    static final String REGISTERED_ALREADY = "guest-registered-already";

    /**
     * What somebody asks for.
     *
     * @param answers by key of the question: a text, a number, yes or no, or a list of them
     * @param guest who signs up without an account; null for the caller
     * @param language in which a guest reads
     */
    public record Command(
            String event,
            Attendance attendance,
            int accompanying,
            Map<String, ? extends @Nullable Object> answers,
            @Nullable Registrant guest,
            String language) {}

    /**
     * What became of it.
     *
     * @param state {@code HELD}, or {@code WAITING}, also for a guest whose address is registered already, where guests confirm
     * @param position place in the waiting list, from 1; null when not waiting
     * @param created false when the person had signed up before
     * @param receipt with which {@link ShowResult} answers
     */
    public record Outcome(
            String code, RegistrationState state, @Nullable Integer position, boolean created, String receipt) {}

    /**
     * @throws NotFound when there is no such public event
     * @throws Refused {@code event-full}, {@code registration-closed}, {@code registration-not-open-yet},
     *     {@code guests-not-allowed}; {@code guest-registered-already}, because whoever knows an address need not be its
     *     owner
     * @throws Conflict {@code already-taken} when the same person signs up at the same moment elsewhere; the answer is then
     *     the other one; {@code changed-meanwhile} when the event has changed since its terms were read
     */
    public Outcome execute(Command command) {
        var offer = registrations
                .offer(command.event())
                .filter(found -> found.state().isPublic())
                .orElseThrow(() -> new NotFound("not-found"));
        var registrant = registrant(command);
        if (registrant.isGuest()) {
            return signUpGuest(command, offer, registrant);
        }
        var before = registrations.live(offer.event(), registrant.account(), registrant.email());
        if (before.isPresent()) {
            return answer(own(before.get(), registrant, offer), false);
        }
        return signUp(admit(command, offer, registrant), offer);
    }

    /** Everything that does not depend on the address is said before anything is looked up about it. */
    private Outcome signUpGuest(Command command, RegistrationOffer offer, Registrant guest) {
        var request = admit(command, offer, guest);
        var before = registrations.live(offer.event(), null, guest.email());
        if (before.isEmpty()) {
            return signUp(request, offer);
        }
        if (!offer.confirmGuests()) {
            throw new Refused(REGISTERED_ALREADY);
        }
        var seat = take(request, offer);
        seats.putBack(offer.event(), request.attendance(), request.party().places(), seat);
        holds.remind(before.get(), offer);
        return held(ReadableCode.next(), seat);
    }

    /** What somebody asks for, once the event and its questions admit it. */
    private record Request(
            Registrant registrant, Attendance attendance, Party party, Answers answers, String language) {}

    private Request admit(Command command, RegistrationOffer offer, Registrant registrant) {
        var party = new Party(command.accompanying());
        offer.admit(registrant.isGuest(), command.attendance(), clock.instant());
        return new Request(
                registrant,
                command.attendance(),
                party,
                offer.questions().read(command.attendance().audience(), command.answers()),
                registrant.isGuest() ? command.language() : caller.get().language());
    }

    private Seat take(Request request, RegistrationOffer offer) {
        return seats.take(
                        offer.event(),
                        offer.version(),
                        request.attendance(),
                        request.party().places(),
                        offer.waitingList())
                .orElseThrow(() -> turnedAway(offer));
    }

    private Outcome signUp(Request request, RegistrationOffer offer) {
        var seat = take(request, offer);
        var registration = new Registration(
                offer.event(),
                request.registrant(),
                request.attendance(),
                request.party(),
                request.answers(),
                seat,
                offer.moderated(),
                request.language(),
                clock.instant());
        boolean confirmed = !request.registrant().isGuest() || !offer.confirmGuests();
        if (confirmed) {
            emails.received(registration, offer, seat.position());
        } else {
            holds.begin(registration, offer);
        }
        registrations.add(registration);
        history.record(registration.id(), RegistrationAction.REGISTERED, null, registration.state(), null);
        return confirmed ? answer(registration, seat.position(), true) : held(registration.code(), seat);
    }

    /** The registration that was made before, by the account or by a guest with the address of the account. */
    private Registration own(Registration before, Registrant owner, RegistrationOffer offer) {
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

    /** No place, or a place on terms that no longer hold: then the new ones have to be asked. */
    private DomainException turnedAway(RegistrationOffer asked) {
        var now = registrations.offer(asked.event()).orElseThrow(() -> new NotFound("not-found"));
        return now.version() == asked.version() ? new Refused("event-full") : new Conflict("changed-meanwhile");
    }

    private Registrant registrant(Command command) {
        UUID account = caller.get().accountId();
        if (account != null) {
            return registrants.ofAccount(account).orElseThrow(() -> new NotFound("not-found"));
        }
        if (command.guest() == null) {
            throw new Forbidden("sign-in-required", command.event());
        }
        return command.guest();
    }

    private Outcome answer(Registration registration, boolean created) {
        int position = registration.state() == RegistrationState.WAITING ? registrations.position(registration) : 0;
        return answer(registration, position, created);
    }

    private Outcome answer(Registration registration, int position, boolean created) {
        var code = registration.code();
        return new Outcome(code, registration.state(), position == 0 ? null : position, created, receipts.of(code));
    }

    private Outcome held(String code, Seat seat) {
        var state = seat.granted() ? RegistrationState.HELD : RegistrationState.WAITING;
        var position = seat.granted() ? null : Integer.valueOf(seat.position());
        return new Outcome(code, state, position, true, receipts.of(code, state, position));
    }
}
