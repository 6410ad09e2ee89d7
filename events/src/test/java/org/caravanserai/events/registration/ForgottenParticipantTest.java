package org.caravanserai.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.events.testing.EventsWorld;
import org.junit.jupiter.api.Test;

/** Whoever deletes the account is forgotten in all registrations, and places that are still to be used go to others. */
class ForgottenParticipantTest {

    private final EventsWorld world = new EventsWorld();
    private final Account bo = world.account("bo");

    @Test
    void thePlaceAtAComingEventGoesToTheNextAndNothingTellsWhoHadIt() {
        var event = world.published(EventsWorld.places(1));
        var registration = world.signUp(event, bo);
        var next = world.signUp(event, world.account("chen"));
        int sent = world.sent().size();
        forget();
        assertThat(registration.state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(registration.registrant().email()).isNotEqualTo(bo.email());
        assertThat(registration.registrant().name().full()).doesNotContain("Amina");
        assertThat(next.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(world.history()).contains("CANCELLED", "FORGOTTEN");
        assertThat(world.sent())
                .as("the next one is told, nobody else")
                .hasSize(sent + 1)
                .endsWith("REGISTRATION_PROMOTED");
    }

    @Test
    void whoWasAtAnEventThatIsOverStaysCountedWithoutAName() {
        var event = world.published(EventsWorld.places(1));
        var registration = world.signUp(event, bo);
        world.clock.set(EventFixtures.END.plusSeconds(1));
        forget();
        assertThat(registration.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(registration.registrant().email()).isNotEqualTo(bo.email());
        assertThat(world.ports
                        .seats
                        .lock(event.id(), Attendance.ON_SITE)
                        .orElseThrow()
                        .taken())
                .isEqualTo(1);
    }

    @Test
    void whatThePersonDidAsAGuestIsForgottenTooAndOthersAreNot() {
        var event = world.published();
        world.asVisitor();
        var asGuest = EventsWorld.guest("bo");
        var guest = world.signUpGuest(event, "bo");
        var other = world.signUpGuest(event, "anna");
        world.of(RegistrationErasure.class).forget(new AccountDeleted(bo.id(), asGuest.email()));
        assertThat(guest.registrant().email()).isNotEqualTo(asGuest.email());
        assertThat(other.registrant().email())
                .isEqualTo(EventsWorld.guest("anna").email());
        assertThat(other.state().isLive()).isTrue();
    }

    private void forget() {
        world.of(RegistrationErasure.class).forget(new AccountDeleted(bo.id(), bo.email()));
    }
}
