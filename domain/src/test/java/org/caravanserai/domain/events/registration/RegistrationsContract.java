package org.caravanserai.domain.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.junit.jupiter.api.Test;

/** What {@link Registrations}, the other ports about registrations, {@link Seats} and {@link Registrants} promise; races are tested beside the database. */
public interface RegistrationsContract extends RegistrationsFixture {

    Registrants registrants();

    @Override
    RegistrationOffers registrationOffers();

    @Override
    WaitingRegistrations waitingRegistrations();

    @Override
    EventRegistrations eventRegistrations();

    @Test
    default void placesAreGrantedWhileThereIsRoomAndNobodyWaits() {
        var event = event(3);
        assertThat(take(event, 2, true)).contains(new Seat(1, true, 0));
        assertThat(take(event, 2, true)).contains(new Seat(2, false, 1));
        assertThat(take(event, 1, true)).as("nobody overtakes").contains(new Seat(3, false, 2));
        assertThat(take(event, 1, false)).isEmpty();
        assertThat(take(event, 4, true)).as("never fits").isEmpty();
        assertThat(pool(event)).isEqualTo(List.of(2, 1, 2));
    }

    @Test
    default void nothingIsTakenOnOldTermsOrWhereTheEventHasNoSuchPlaces() {
        var event = event(3);
        assertThat(inTransaction(() -> seats().take(event.id(), version(event) + 1, Attendance.ON_SITE, 1, true)))
                .isEmpty();
        assertThat(inTransaction(() -> seats().take(Ids.next(), 1, Attendance.ON_SITE, 1, true)))
                .isEmpty();
        inTransaction(() -> work().countVersion(events().byId(event.id()).orElseThrow()));
        assertThat(take(event, 1, true)).isPresent();
    }

    @Test
    default void whatARegistrationSaidIsKeptUntilItIsForgotten() {
        var registration = registered(event(3), person(account()), NOW);
        var line = inTransaction(() -> historyLine(registration.id()));
        var answers = new Answers(java.util.Map.of(
                "diet",
                new org.caravanserai.domain.questions.Answer(
                        org.caravanserai.domain.questions.QuestionKind.SHORT_TEXT, List.of("halal"))));
        var change = new RegistrationChange(
                line,
                registration.id(),
                RegistrationChange.said(registration),
                new RegistrationChange.Said(Attendance.ONLINE, answers));
        inTransaction(() -> registrations().keep(change));
        assertThat(registrations().changes(registration.id())).containsExactly(change);
        inTransaction(() -> registrations().forgetChanges(registration.id()));
        assertThat(registrations().changes(registration.id())).isEmpty();
    }

    /** Adds a line to the history of this registration. */
    default java.util.UUID historyLine(java.util.UUID registration) {
        var line = new org.caravanserai.domain.history.HistoryEntry(
                registration,
                RegistrationAction.CHANGED,
                null,
                null,
                org.caravanserai.domain.access.Caller.SYSTEM,
                null,
                NOW);
        history().add(line);
        return line.id();
    }

    org.caravanserai.domain.history.HistoryEntries history();

    @Test
    default void whatIsPutBackIsFreeAgain() {
        var event = event(1);
        var granted = take(event, 1, true).orElseThrow();
        var waiting = take(event, 1, true).orElseThrow();
        inTransaction(() -> seats().putBack(event.id(), Attendance.ON_SITE, 1, waiting));
        inTransaction(() -> seats().putBack(event.id(), Attendance.ON_SITE, 1, granted));
        assertThat(pool(event)).isEqualTo(List.of(0, 0, 0));
        assertThat(take(event, 1, false))
                .hasValueSatisfying(seat -> assertThat(seat.granted()).isTrue());
    }

    @Test
    default void anEventOffersItsTermsByAddressAndByIdentity() {
        var event = event(3);
        inTransaction(() -> {
            var offer = registrationOffers().offer(event.slug().value()).orElseThrow();
            assertThat(offer).isEqualTo(registrationOffers().offer(event.id()).orElseThrow());
            assertThat(offer.capacity()).isEqualTo(3);
            assertThat(offer.version())
                    .isEqualTo(events().byId(event.id()).orElseThrow().version());
            assertThat(offer.organizer()).isEqualTo(event.organizer());
            assertThat(registrationOffers().offer("nowhere-" + Ids.next())).isEmpty();
        });
    }

    @Test
    default void aPersonHasOneLiveRegistrationByAccountAndByAddress() {
        var event = event(9);
        var person = person();
        var first = registered(event, person);
        inTransaction(() -> {
            assertThat(registrations().live(event.id(), person.account(), someAddress()))
                    .contains(first);
            assertThat(registrations().live(event.id(), null, person.email())).contains(first);
            assertThat(registrations().live(event.id(), null, someAddress())).isEmpty();
            assertThat(registrations().byCode(first.code())).contains(first);
        });
        var twice = registration(event, person, seat(event));
        assertTaken(() -> registrations().add(twice));
        inTransaction(() -> registrations().lock(first.id()).orElseThrow().cancel());
        assertThat(inTransaction(() -> registrations().live(event.id(), person.account(), person.email())))
                .isEmpty();
        registered(event, person);
        assertThat(inTransaction(() -> registrations().ofPerson(person.account(), person.email())))
                .hasSize(2);
    }

    @Test
    default void whoWaitsStandsInOrder() {
        var event = event(1);
        registered(event, person());
        var first = registered(event, person());
        var second = registered(event, person());
        inTransaction(() -> {
            assertThat(waitingRegistrations().firstWaiting(event.id(), Attendance.ON_SITE, 9))
                    .containsExactly(first, second);
            assertThat(waitingRegistrations().firstWaiting(event.id(), Attendance.ON_SITE, 1))
                    .containsExactly(first);
            assertThat(waitingRegistrations().firstWaiting(event.id(), Attendance.ONLINE, 9))
                    .isEmpty();
            assertThat(waitingRegistrations().position(second)).isEqualTo(2);
            assertThat(waitingRegistrations().numberBeforeAll(event.id(), Attendance.ON_SITE))
                    .isLessThan(first.number());
            assertThat(waitingRegistrations().waitingLargerThan(event.id(), Attendance.ON_SITE, 0))
                    .isEqualTo(new WaitingRegistrations.TooLarge(2, 1));
            assertThat(waitingRegistrations().waitingLargerThan(event.id(), Attendance.ON_SITE, 1))
                    .isEqualTo(new WaitingRegistrations.TooLarge(0, 0));
        });
    }

    @Test
    default void holdsAreOverWhenTheirTimeIs() {
        var event = event(9);
        var guest = new Registrant(null, PersonName.of("Anna", null), someAddress(), null, null);
        var held = registration(event, guest, seat(event));
        held.awaitConfirmation(NOW.plusSeconds(60));
        inTransaction(() -> registrations().add(held));
        assertThat(inTransaction(() -> registrations().holdsOver(NOW.plusSeconds(59), 10_000)))
                .doesNotContain(held);
        assertThat(inTransaction(() -> registrations().holdsOver(NOW.plusSeconds(60), 10_000)))
                .contains(held);
    }

    @Test
    default void allLiveRegistrationsOfAnEventEndAtOnce() {
        var event = event(1);
        var confirmed = registered(event, person());
        var waiting = registered(event, person());
        var gone = registered(event, person());
        inTransaction(() -> registrations().lock(gone.id()).orElseThrow().cancel());
        assertThat(inTransaction(() -> eventRegistrations().cancelAll(event.id())))
                .containsExactlyInAnyOrder(
                        new EventRegistrations.Ended(confirmed.id(), RegistrationState.CONFIRMED),
                        new EventRegistrations.Ended(waiting.id(), RegistrationState.WAITING));
        inTransaction(() -> assertThat(
                        registrations().lock(waiting.id()).orElseThrow().state())
                .isEqualTo(RegistrationState.CANCELLED));
        assertThat(inTransaction(() -> eventRegistrations().answeredQuestions(event.id())))
                .isEmpty();
    }

    @Test
    default void poolsAreEmptiedBeforeTheirEventBecomesCancelled() {
        var event = event(1);
        inTransaction(() -> {
            var found = events().lock(event.slug()).orElseThrow();
            found.submit(NOW);
            found.approve();
            found.publish(NOW);
        });
        registered(event, person());
        registered(event, person());
        inTransaction(() -> {
            var found = events().lock(event.slug()).orElseThrow();
            eventRegistrations().cancelAll(event.id());
            seats().empty(event.id());
            found.cancel();
        });
        inTransaction(() -> {
            var pool = seats().lock(event.id(), Attendance.ON_SITE).orElseThrow();
            assertThat(pool.taken()).isZero();
            assertThat(pool.waiting()).isZero();
        });
        inTransaction(() -> seats().empty(Ids.next()));
    }

    @Test
    default void aPersonWithAnAccountSignsUpAsTheProfileSays() {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        assertThat(inTransaction(() -> registrants().ofAccount(account.id()))).hasValueSatisfying(person -> {
            assertThat(person.account()).isEqualTo(account.id());
            assertThat(person.email()).isEqualTo(account.email());
            assertThat(person.name()).isEqualTo(account.name());
        });
        assertThat(inTransaction(() -> registrants().ofAccount(Ids.next()))).isEmpty();
    }

    private AcademicEvent event(int capacity) {
        return event(capacity, NOW.plus(Duration.ofDays(30)));
    }

    private Registrant person() {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        return new Registrant(account.id(), account.name(), account.email(), null, null);
    }

    private long version(AcademicEvent event) {
        return events().byId(event.id()).orElseThrow().version();
    }

    private Optional<Seat> take(AcademicEvent event, int places, boolean orWait) {
        return inTransaction(() -> seats().take(event.id(), version(event), Attendance.ON_SITE, places, orWait));
    }

    private Seat seat(AcademicEvent event) {
        return take(event, 1, true).orElseThrow();
    }

    private Registration registered(AcademicEvent event, Registrant person) {
        var registration = registration(event, person, seat(event));
        inTransaction(() -> registrations().add(registration));
        return registration;
    }

    private static Registration registration(AcademicEvent event, Registrant person, Seat seat) {
        return new Registration(
                event.id(), person, Attendance.ON_SITE, new Party(0), Answers.NONE, seat, false, "en", NOW);
    }

    private List<Integer> pool(AcademicEvent event) {
        return inTransaction(() -> {
            var pool = seats().lock(event.id(), Attendance.ON_SITE).orElseThrow();
            return List.of(pool.taken(), pool.registered(), pool.waiting());
        });
    }
}
