package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Party;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.events.registration.RegistrationOffers;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/**
 * The organizer adds somebody who has not signed up, such as a speaker or a guest of honor: without questions, deadlines for signing up, a
 * decision or a link to confirm. The person is told.
 */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class AddParticipant {

    private final OwnEvents ownEvents;
    private final RegistrationOffers offers;
    private final Registrations registrations;
    private final SeatTaking seats;
    private final RegistrationBook book;
    private final AddedPeople people;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    AddParticipant(
            OwnEvents ownEvents,
            RegistrationOffers offers,
            Registrations registrations,
            SeatTaking seats,
            RegistrationBook book,
            AddedPeople people,
            CurrentCaller caller,
            Clock clock) {
        this.ownEvents = ownEvents;
        this.offers = offers;
        this.registrations = registrations;
        this.seats = seats;
        this.book = book;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Somebody who is added.
     *
     * @param accompanying how many people come along; none when absent
     */
    @Described(name = "Participant", value = "Somebody whom the organizer adds.")
    public record Participant(
            GuestDraft person,
            Attendance attendance,

            @Nullable @Between(least = 0, most = Party.MAX_ACCOMPANYING)
            Integer accompanying,

            @Described("In which the person is written to; the caller's when absent") @Nullable
            LanguageTag language) {}

    /**
     * The code of the registration. It is on the waiting list where the event is full and has one.
     *
     * @throws NotFound when the caller manages no such event
     * @throws Refused {@code registration-closed} unless the event is published and not over, {@code event-full}, {@code participant-there-already} with the
     *     code, {@code too-many-emails}
     * @throws org.caravanserai.domain.shared.Conflict as {@link RegisterForEvent#execute} does
     */
    public String execute(String slug, Participant wish) {
        ownEvents.bySlug(slug);
        var offer = offers.offer(slug).orElseThrow(() -> new NotFound("not-found"));
        offer.admitAdded(wish.attendance(), clock.instant());
        var language = wish.language() == null
                ? caller.get().language()
                : wish.language().value();
        var person = people.typed(wish.person(), language).registrant();
        registrations.live(offer.event(), person.account(), person.email()).ifPresent(before -> {
            throw new Refused("participant-there-already", before.code());
        });
        book.requireEmail(person.email());
        return enter(
                new SignUpAdmission.Admitted(person, wish.attendance(), party(wish), Answers.NONE, language), offer);
    }

    private String enter(SignUpAdmission.Admitted request, RegistrationOffer offer) {
        return book.add(request, offer, seats.take(request, offer)).code();
    }

    private static Party party(Participant wish) {
        return new Party(Objects.requireNonNullElse(wish.accompanying(), 0));
    }
}
