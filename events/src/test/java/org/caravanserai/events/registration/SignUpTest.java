package org.caravanserai.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertOverloaded;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.events.testing.EventsWorld;
import org.caravanserai.platform.access.CurrentCaller;
import org.junit.jupiter.api.Test;

/** Signing up in spite of others who do it or change the event at the same moment. */
class SignUpTest {

    private static final String ADDRESS = "192.0.2.1";

    private final EventsWorld world = new EventsWorld();

    @Test
    void whoSignsUpIsAnsweredWithTheRegistration() {
        var event = world.published();
        world.as();
        var outcome = world.of(SignUp.class).with(EventsWorld.command(event, null), ADDRESS);
        assertThat(outcome.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(world.ports.registrations.byCode(outcome.code())).isPresent();
    }

    @Test
    void aGuestWhoSignedUpBeforeIsToldNothingAndGetsTheLinkByEmail() {
        var event = world.published();
        world.asVisitor();
        var again = EventsWorld.command(event, EventsWorld.guest("anna"));
        world.of(SignUp.class).with(again, ADDRESS);
        world.commit();
        assertRefused(RegisterForEvent.REGISTERED_ALREADY, () -> world.of(SignUp.class)
                .with(again, ADDRESS));
        assertThat(world.sent()).containsExactly("REGISTRATION_CONFIRMED", "GUEST_LINK");
    }

    @Test
    void anotherRefusalSendsNoLink() {
        var event = world.published(EventsWorld.places(5));
        event.cancel();
        world.asVisitor();
        assertRefused("registration-closed", () -> world.of(SignUp.class)
                .with(EventsWorld.command(event, EventsWorld.guest("anna")), ADDRESS));
        assertThat(world.sent()).isEmpty();
    }

    @Test
    void aTermThatChangesThreeTimesMeanwhileIsReadAgainEachTime() {
        var event = world.published();
        changing(event, 3);
        world.as();
        assertThat(world.of(SignUp.class)
                        .with(EventsWorld.command(event, null), ADDRESS)
                        .state())
                .isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void aTermThatChangesForEverIsAConflict() {
        var event = world.published();
        changing(event, 4);
        world.as();
        assertConflict(
                "changed-meanwhile", () -> world.of(SignUp.class).with(EventsWorld.command(event, null), ADDRESS));
        assertThat(world.ports.registrations.table.all()).isEmpty();
    }

    @Test
    void guestsAreCountedBySourceAndPeopleWithAnAccountAreNot() {
        var event = world.published();
        var signUp = world.of(SignUp.class);
        world.asVisitor();
        for (int i = 0; i < GuestSignUpLimits.FROM_SOURCE; i++) {
            signUp.with(EventsWorld.command(event, EventsWorld.guest("guest" + i)), ADDRESS);
        }
        assertOverloaded(
                "too-many-requests", () -> signUp.with(EventsWorld.command(event, EventsWorld.guest("late")), ADDRESS));
        world.as();
        assertThat(signUp.with(EventsWorld.command(event, null), ADDRESS).state())
                .isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void anAccountThatIsGoneSignsNobodyUp() {
        var event = world.published();
        world.of(CurrentCaller.class).set(new Caller(Ids.next(), "Gone", "gone@example.org", "en", Set.of(), Map.of()));
        assertNotFound(() -> world.of(WhoSignsUp.class).execute());
        assertNotFound(() -> world.of(RegisterForEvent.class).execute(EventsWorld.command(event, null)));
        assertThat(world.ports.registrations.table.all()).isEmpty();
    }

    /** The event changes just before a place is taken, so many times. */
    private void changing(AcademicEvent event, int times) {
        world.wiring.put(new Seats() {
            private int left = times;

            @Override
            public Optional<Seat> take(UUID id, long version, Attendance attendance, int places, boolean orWait) {
                if (left > 0) {
                    left--;
                    world.memory.work.countVersion(event);
                }
                return world.ports.seats.take(id, version, attendance, places, orWait);
            }

            @Override
            public void putBack(UUID id, Attendance attendance, int places, Seat seat) {
                world.ports.seats.putBack(id, attendance, places, seat);
            }

            @Override
            public Optional<SeatPool> lock(UUID id, Attendance attendance) {
                return world.ports.seats.lock(id, attendance);
            }

            @Override
            public void add(SeatPool pool) {
                world.ports.seats.add(pool);
            }

            @Override
            public void empty(UUID id) {
                world.ports.seats.empty(id);
            }
        });
    }
}
