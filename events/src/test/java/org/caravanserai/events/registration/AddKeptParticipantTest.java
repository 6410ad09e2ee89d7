package org.caravanserai.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.people.PersonDirectory;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.events.registration.AddKeptParticipant.KeptParticipant;
import org.caravanserai.events.testing.EventsWorld;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.people.EnterPerson;
import org.caravanserai.platform.people.PersonDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People without an account, of whom the organizer keeps a record, take part. */
class AddKeptParticipantTest {

    private static final KeptParticipant WISH =
            new KeptParticipant("forum", Attendance.ON_SITE, 0, CountryCode.of("UZ"), "University of Samarkand");

    private final EventsWorld world = new EventsWorld();

    @BeforeEach
    void nobodyIsAlike() {
        world.wiring.answer(PersonDirectory.class, "alike", asked -> List.of());
        world.published(EventsWorld.places(1));
        world.asManager();
    }

    private PersonRecord entered(Map<String, ?> typed) {
        var form = Form.of(PersonDraft.class);
        form.part("names").put("givenName", "Dilnoza");
        form.putAll(typed);
        var entered = world.of(EnterPerson.class).execute(world.organizer.slug(), form.read());
        world.commit();
        return entered.record();
    }

    @Test
    void somebodyWithoutEmailHasAPlaceOnceAndTheNextOneWaits() {
        var record = entered(Map.of());
        var add = world.of(AddKeptParticipant.class);
        var code = add.execute(record.code(), WISH);
        var registration = world.ports.registrations.byCode(code).orElseThrow();
        assertThat(registration.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(registration.registrant().account()).isEqualTo(record.account());
        assertThat(world.of(ListPersonRegistrations.class).execute(record.code()))
                .singleElement()
                .satisfies(shown -> assertThat(shown.address()).isEmpty());
        assertRefused("participant-there-already", () -> add.execute(record.code(), WISH));
        var waiting =
                add.execute(entered(Map.of("email", "sevara@guest.example")).code(), WISH);
        var next = world.ports.registrations.byCode(waiting).orElseThrow();
        assertThat(next.state()).isEqualTo(RegistrationState.WAITING);
        assertThat(next.registrant().email().value()).isEqualTo("sevara@guest.example");
    }

    @Test
    void recordsAndEventsOfOthersDoNotExist() {
        var record = entered(Map.of());
        world.as(world.account("bo"));
        assertNotFound(() -> world.of(AddKeptParticipant.class).execute(record.code(), WISH));
        assertNotFound(() -> world.of(ListPersonRegistrations.class).execute(record.code()));
    }
}
