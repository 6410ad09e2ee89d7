package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.events.registration.RegistrationOffers;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Registers a person for an event, with a place or on the waiting list. Repeating it gives the same answer. */
@UseCase
@Public
public class RegisterForEvent {

    private final RegistrationOffers offers;
    private final Registrations registrations;
    private final SignUpAdmission admission;
    private final SeatTaking seats;
    private final OptionTaking options;
    private final RegistrationBook book;
    private final SignUpOutcomes outcomes;

    @Inject
    public RegisterForEvent(
            RegistrationOffers offers,
            Registrations registrations,
            SignUpAdmission admission,
            SeatTaking seats,
            OptionTaking options,
            RegistrationBook book,
            SignUpOutcomes outcomes) {
        this.offers = offers;
        this.registrations = registrations;
        this.admission = admission;
        this.seats = seats;
        this.options = options;
        this.book = book;
        this.outcomes = outcomes;
    }

    /** What a guest is told whose address has signed up before where guests need not confirm: nothing of that registration. */
    static final String REGISTERED_ALREADY = "guest-registered-already";

    /**
     * A request for a registration.
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
     * What happened to it.
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
     *     {@code guests-not-allowed}; {@code too-many-emails}; {@code guest-registered-already}, because the person who enters an address may not be
     *     its owner
     * @throws org.caravanserai.domain.shared.Invalid for answers that do not fit the questions, {@code choice-full} for one that nobody
     *     else can choose
     * @throws Conflict {@code already-taken} when the same person signs up at the same moment elsewhere; the answer is then
     *     the other one; {@code changed-meanwhile} when the event has changed since its terms were read
     */
    public Outcome execute(Command command) {
        var offer = offers.offer(command.event())
                .filter(found -> found.state().isPublic())
                .orElseThrow(() -> new NotFound("not-found"));
        var registrant = admission.registrant(command);
        if (registrant.isGuest()) {
            return signUpGuest(command, offer, registrant);
        }
        var before = registrations.live(offer.event(), registrant.account(), registrant.email());
        if (before.isPresent()) {
            return outcomes.known(book.own(before.get(), registrant, offer));
        }
        return signUp(admission.admit(command, offer, registrant), offer);
    }

    /** All checks that do not depend on the address come before anything is looked up about it. */
    private Outcome signUpGuest(Command command, RegistrationOffer offer, Registrant guest) {
        var request = admission.admit(command, offer, guest);
        var before = registrations.live(offer.event(), null, guest.email());
        if (before.isEmpty()) {
            book.requireEmail(guest.email());
            return signUp(request, offer);
        }
        if (!offer.confirmGuests()) {
            throw new Refused(REGISTERED_ALREADY);
        }
        var seat = seats.look(request, offer);
        options.take(offer, Answers.NONE, request.answers());
        book.remind(before.get(), offer);
        return outcomes.held(ReadableCode.next(), seat);
    }

    private Outcome signUp(SignUpAdmission.Admitted request, RegistrationOffer offer) {
        var seat = seats.take(request, offer);
        options.take(offer, Answers.NONE, request.answers());
        var registration = book.enter(request, offer, seat);
        return request.isConfirmed(offer)
                ? outcomes.entered(registration, seat)
                : outcomes.held(registration.code(), seat);
    }
}
