package org.caravanserai.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.events.testing.EventsWorld;
import org.junit.jupiter.api.Test;

/** Somebody signs up, confirms, brings people, leaves; places are held, waited for and given on. */
class SigningUpTest {

    private final EventsWorld world = new EventsWorld();
    private final Account bo = world.account("bo");

    @Test
    void aPersonGetsAPlaceOnceWithAnEmailAndALineOfHistory() {
        var event = world.published();
        var registration = world.signUp(event, bo);
        assertThat(registration.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(world.sent()).containsExactly("REGISTRATION_CONFIRMED");
        assertThat(world.history()).containsExactly("REGISTERED");
        assertThat(world.signUp(event, bo)).isSameAs(registration);
        assertThat(pool(event).taken()).isEqualTo(1);
        assertThat(world.sent()).hasSize(1);
    }

    @Test
    void aFullEventLetsPeopleWaitInOrderAndTheFirstMovesUp() {
        var event = world.published(EventsWorld.places(1));
        var first = world.signUp(event, bo);
        var second = world.signUp(event, world.account("chen"));
        var third = world.signUp(event, world.account("dov"));
        assertThat(second.state()).isEqualTo(RegistrationState.WAITING);
        assertThat(world.ports.registrations.position(third)).isEqualTo(2);
        world.as(bo);
        world.of(CancelRegistration.class).execute(first.code(), null, "ill");
        assertThat(first.state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(second.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(third.state()).isEqualTo(RegistrationState.WAITING);
        world.of(CancelRegistration.class).execute(first.code(), null, "ill");
        assertThat(third.state()).as("cancelling again frees nothing").isEqualTo(RegistrationState.WAITING);
        assertThat(pool(event).taken()).isEqualTo(1);
        assertThat(pool(event).waiting()).isEqualTo(1);
        assertThat(world.sent())
                .containsExactly(
                        "REGISTRATION_CONFIRMED",
                        "REGISTRATION_WAITING",
                        "REGISTRATION_WAITING",
                        "REGISTRATION_PROMOTED",
                        "REGISTRATION_CANCELLED");
        assertThat(world.history()).contains("CANCELLED ill", "PROMOTED");
    }

    @Test
    void theOrganizerMovesSomebodyUpWithAReason() {
        var event = world.published(EventsWorld.places(1));
        var first = world.signUp(event, bo);
        var second = world.signUp(event, world.account("chen"));
        var third = world.signUp(event, world.account("dov"));
        var moveUp = world.of(MoveUp.class);
        assertNotFound(() -> moveUp.execute(third.code(), "speaks"));
        world.asManager();
        assertInvalid("reason: required", () -> moveUp.execute(third.code(), " "));
        assertRefused("registration-state", () -> moveUp.execute(first.code(), "speaks"));
        assertThat(moveUp.execute(third.code(), "speaks")).isFalse();
        assertThat(world.ports.registrations.position(third)).isEqualTo(1);
        assertThat(world.history()).contains("MOVED_UP speaks");
        world.as(bo);
        world.of(CancelRegistration.class).execute(first.code(), null, null);
        assertThat(third.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(second.state()).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void withoutAWaitingListAFullEventTurnsPeopleAway() {
        var event = world.published(new RegistrationTerms(null, null, 1, null, false, false, true));
        world.signUp(event, bo);
        assertRefused("event-full", () -> world.signUp(event, world.account("chen")));
        assertThat(world.ports.registrations.table.all()).hasSize(1);
    }

    @Test
    void aPersonIsToldWhyThereIsNoRegistration() {
        var draft = world.draft(RegistrationTerms.unlimited());
        assertNotFound(() -> world.signUp(draft, bo));
        var register = world.of(RegisterForEvent.class);
        world.asVisitor();
        var early = world.published(
                new RegistrationTerms(EventFixtures.NOW.plusSeconds(60), null, null, null, true, false, true), "early");
        assertRefused("registration-not-open-yet", () -> world.signUp(early, bo));
        world.asVisitor();
        assertForbidden("sign-in-required", () -> register.execute(EventsWorld.command(early, null)));
        world.clock.set(EventFixtures.END);
        assertRefused("registration-closed", () -> world.signUp(early, bo));
    }

    @Test
    void theOrganizerAddsSomebodyWhomNothingStops() {
        var event = world.published(new RegistrationTerms(null, EventFixtures.NOW, 1, null, true, true, true));
        world.asManager();
        var add = world.of(AddParticipant.class);
        var code = add.execute("forum", added("Anna", "anna@guest.example"));
        var registration = world.ports.registrations.byCode(code).orElseThrow();
        assertThat(registration.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(registration.awaitsConfirmation()).isFalse();
        assertThat(world.sent()).containsExactly("REGISTRATION_CONFIRMED");
        assertThat(world.history()).containsExactly("REGISTERED");
        assertRefused("participant-there-already", () -> add.execute("forum", added("Anna", "anna@guest.example")));
        var second = add.execute("forum", added("Bo", bo.email().value()));
        assertThat(world.ports.registrations.byCode(second)).hasValueSatisfying(waiting -> {
            assertThat(waiting.state()).isEqualTo(RegistrationState.WAITING);
            assertThat(waiting.registrant().account()).isEqualTo(bo.id());
            assertThat(waiting.registrant().name().given()).as("what was typed").isEqualTo("Bo");
        });
        assertThat(pool(event).taken()).isEqualTo(1);
        world.clock.set(EventFixtures.END);
        assertRefused("registration-closed", () -> add.execute("forum", added("Cai", "cai@guest.example")));
        world.as(bo);
        assertNotFound(() -> add.execute("forum", added("Cai", "cai@guest.example")));
    }

    private static AddParticipant.Participant added(String name, String email) {
        return new AddParticipant.Participant(
                new GuestDraft(name, "Guest", null, null, EmailAddress.of(email), CountryCode.of("KZ"), "University"),
                Attendance.ON_SITE,
                null,
                null);
    }

    @Test
    void aTermThatChangedMeanwhileIsAskedForOnceMore() {
        var event = world.published();
        world.wiring.put(new Seats() {
            @Override
            public Optional<Seat> take(UUID id, long version, Attendance attendance, int places, boolean orWait) {
                world.memory.work.countVersion(event);
                return world.ports.seats.take(id, version, attendance, places, orWait);
            }

            @Override
            public void putBack(UUID id, Attendance attendance, int places, Seat seat) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<SeatPool> lock(UUID id, Attendance attendance) {
                return world.ports.seats.lock(id, attendance);
            }

            @Override
            public void add(SeatPool pool) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void empty(UUID id) {
                throw new UnsupportedOperationException();
            }
        });
        assertConflict("changed-meanwhile", () -> world.signUp(event, bo));
    }

    @Test
    void aGuestHoldsAPlaceUntilTheAddressIsConfirmed() {
        var event = world.published(EventsWorld.places(1));
        world.asVisitor();
        var outcome = world.of(RegisterForEvent.class).execute(EventsWorld.command(event, EventsWorld.guest("anna")));
        assertThat(outcome.state()).isEqualTo(RegistrationState.HELD);
        assertThat(world.sent()).containsExactly("REGISTRATION_TO_CONFIRM");
        var key = world.guestKey();
        var confirm = world.of(ConfirmRegistration.class);
        assertNotFound(() -> confirm.execute(outcome.code(), "guessed"));
        confirm.execute(outcome.code(), key);
        confirm.execute(outcome.code(), key);
        assertThat(world.ports
                        .registrations
                        .byCode(outcome.code())
                        .orElseThrow()
                        .state())
                .isEqualTo(RegistrationState.CONFIRMED);
        assertThat(world.sent()).containsExactly("REGISTRATION_TO_CONFIRM", "REGISTRATION_CONFIRMED");
        assertThat(world.history()).containsExactly("REGISTERED", "ADDRESS_CONFIRMED");
    }

    @Test
    void aPlaceThatIsNotConfirmedInTimeGoesToTheNextAndTheLinkSaysSo() {
        var event = world.published(EventsWorld.places(1));
        var held = world.signUpGuest(event, "anna");
        var key = world.guestKey();
        var next = world.signUp(event, bo);
        world.clock.forward(Duration.ofHours(2));
        var releases = world.of(HoldReleases.class);
        releases.due(10).forEach(releases::release);
        assertThat(held.state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(next.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertRefused("registration-hold-over", () -> world.of(ConfirmRegistration.class)
                .execute(held.code(), key));
    }

    @Test
    void theJobReleasesWhatIsHeldNoLongerAndNothingElse() {
        var event = world.published(EventsWorld.places(2));
        var late = world.signUpGuest(event, "anna");
        world.clock.forward(Duration.ofHours(2));
        var early = world.signUpGuest(event, "bela");
        world.of(HoldReleaseJob.class).release();
        assertThat(late.state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(early.state()).isEqualTo(RegistrationState.HELD);
        assertThat(pool(event).taken()).isEqualTo(1);
    }

    @Test
    void aRegistrationThatIsGoneIsNotEnded() {
        var event = world.published();
        var registration = world.signUp(event, bo);
        world.ports.registrations.table.deleteIf(registration::equals);
        assertNotFound(() -> world.of(SeatReleases.class)
                .leave(registration, RegistrationAction.CANCELLED, Registration::cancel, null));
        assertNotFound(() -> world.of(SeatReleases.class).endHold(registration));
        assertThat(registration.state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void anAddressIsNotConfirmedForAnEventThatIsCancelled() {
        var event = world.published(EventsWorld.places(5));
        var held = world.signUpGuest(event, "anna");
        var key = world.guestKey();
        event.cancel();
        assertRefused(
                "registration-closed", () -> world.of(ConfirmRegistration.class).execute(held.code(), key));
    }

    @Test
    void aGuestWhoLostTheLinkGetsItAgainAndNobodyElseDoes() {
        var event = world.published(EventsWorld.places(5));
        world.signUpGuest(event, "anna");
        var again = world.of(SendLinkAgain.class);
        again.execute("forum", EventsWorld.guest("anna").email());
        again.execute("forum", EventsWorld.guest("nobody").email());
        again.execute("nowhere", EventsWorld.guest("anna").email());
        assertThat(world.sent()).containsExactly("REGISTRATION_TO_CONFIRM", "GUEST_LINK");
        again.execute("forum", EventsWorld.guest("anna").email());
        assertThat(world.sent()).as("once an hour").hasSize(2);
    }

    @Test
    void aPartyGrowsWhileThereIsRoom() {
        var event = world.published(EventsWorld.places(3));
        var registration = world.signUp(event, bo);
        var change = world.of(ChangeCompanions.class);
        change.execute(registration.code(), null, 2);
        assertThat(registration.places()).isEqualTo(3);
        assertThat(pool(event).taken()).isEqualTo(3);
        assertThat(world.history()).contains("COMPANIONS_CHANGED 0 -> 2");
        assertRefused("event-full", () -> change.execute(registration.code(), null, 3));
        world.as();
        assertNotFound(() -> change.execute(registration.code(), null, 0));
    }

    @Test
    void fewerCompanionsLetTheNextOneIn() {
        var event = world.published(EventsWorld.places(2));
        var registration = world.signUp(event, bo);
        world.of(ChangeCompanions.class).execute(registration.code(), null, 1);
        var next = world.signUp(event, world.account("chen"));
        assertThat(next.state()).isEqualTo(RegistrationState.WAITING);
        world.as(bo);
        world.of(ChangeCompanions.class).execute(registration.code(), null, 0);
        assertThat(next.state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void whereTheOrganizerDecidesARegistrationWaitsForTheDecision() {
        var event = world.published(EventsWorld.moderated());
        var registration = world.signUp(event, bo);
        assertThat(registration.state()).isEqualTo(RegistrationState.PENDING);
        var decide = world.of(DecideOnRegistration.class);
        assertNotFound(() -> decide.execute(registration.code(), DecideOnRegistration.Decision.APPROVE, null));
        world.asManager();
        decide.execute(registration.code(), DecideOnRegistration.Decision.APPROVE, null);
        assertThat(registration.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertRefused(
                "registration-state",
                () -> decide.execute(registration.code(), DecideOnRegistration.Decision.APPROVE, null));
        assertThat(world.sent()).containsExactly("REGISTRATION_PENDING", "REGISTRATION_APPROVED");
    }

    @Test
    void aRejectionNeedsAReasonAndGivesThePlaceOn() {
        var event = world.published(new RegistrationTerms(null, null, 1, null, true, true, true));
        var registration = world.signUp(event, bo);
        var next = world.signUp(event, world.account("chen"));
        world.asManager();
        var decide = world.of(DecideOnRegistration.class);
        assertInvalid(
                "reason: required",
                () -> decide.execute(registration.code(), DecideOnRegistration.Decision.REJECT, " "));
        decide.execute(registration.code(), DecideOnRegistration.Decision.REJECT, "for scholars only");
        assertThat(registration.state()).isEqualTo(RegistrationState.REJECTED);
        assertThat(next.state()).isEqualTo(RegistrationState.PENDING);
        assertThat(world.history()).contains("REJECTED for scholars only");
        assertThat(world.sent()).contains("REGISTRATION_REJECTED", "REGISTRATION_PROMOTED");
    }

    @Test
    void aRegistrationIsCancelledOnceByItsPersonOrByTheOrganizer() {
        var event = world.published();
        var registration = world.signUp(event, bo);
        var cancel = world.of(CancelRegistration.class);
        world.as();
        assertNotFound(() -> cancel.execute(registration.code(), null, null));
        world.asManager();
        cancel.execute(registration.code(), null, "double");
        cancel.execute(registration.code(), null, "double");
        assertThat(world.sent()).containsExactly("REGISTRATION_CONFIRMED", "REGISTRATION_CANCELLED");
        assertThat(world.history()).containsExactly("REGISTERED", "CANCELLED double");
        assertNotFound(() -> cancel.execute("ABCDEFGH", null, null));
    }

    private SeatPool pool(AcademicEvent event) {
        return world.ports.seats.lock(event.id(), Attendance.ON_SITE).orElseThrow();
    }
}
