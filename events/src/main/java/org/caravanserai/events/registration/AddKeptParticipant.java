package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Party;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.events.registration.RegistrationOffers;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/**
 * The organizer adds somebody of whom a record is kept, with an email or without. Whoever takes the record over later finds the
 * registration in the account.
 */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class AddKeptParticipant {

    private final OwnEvents ownEvents;
    private final RegistrationOffers offers;
    private final Registrations registrations;
    private final SeatTaking seats;
    private final RegistrationBook book;
    private final AddedPeople people;
    private final Clock clock;

    @Inject
    AddKeptParticipant(
            OwnEvents ownEvents,
            RegistrationOffers offers,
            Registrations registrations,
            SeatTaking seats,
            RegistrationBook book,
            AddedPeople people,
            Clock clock) {
        this.ownEvents = ownEvents;
        this.offers = offers;
        this.registrations = registrations;
        this.seats = seats;
        this.book = book;
        this.people = people;
        this.clock = clock;
    }

    /**
     * For what the person is added.
     *
     * @param accompanying how many people come along; none when absent
     */
    @Described("Participation of somebody of whom a record is kept.")
    public record KeptParticipant(
            @Described("Name of the event in its address") String event,
            Attendance attendance,

            @Nullable @Between(least = 0, most = Party.MAX_ACCOMPANYING)
            Integer accompanying,

            @Nullable @Described("Where the person comes from, ISO 3166-1")
            CountryCode country,

            @Nullable @Longest(Registrant.MAX_AFFILIATION) String affiliation) {}

    /**
     * The code of the registration. It is on the waiting list where the event is full and has one.
     *
     * @param person code of a record that the caller keeps
     * @throws NotFound when the caller manages no such event, or does not keep the record
     * @throws Refused {@code registration-closed} unless the event is published and not over, {@code event-full}, {@code participant-there-already} with the
     *     code
     * @throws org.caravanserai.domain.shared.Conflict as {@link RegisterForEvent#execute} does
     */
    public String execute(String person, KeptParticipant wish) {
        ownEvents.bySlug(wish.event());
        var added = people.kept(person, wish.country(), wish.affiliation());
        var offer = offers.offer(wish.event()).orElseThrow(() -> new NotFound("not-found"));
        offer.admitAdded(wish.attendance(), clock.instant());
        var registrant = added.registrant();
        registrations
                .live(offer.event(), registrant.account(), registrant.email())
                .ifPresent(before -> {
                    throw new Refused("participant-there-already", before.code());
                });
        var request = new SignUpAdmission.Admitted(
                registrant,
                wish.attendance(),
                new Party(Objects.requireNonNullElse(wish.accompanying(), 0)),
                Answers.NONE,
                added.language());
        return book.add(request, offer, seats.take(request, offer)).code();
    }
}
