package org.caravanserai.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.people.PersonDirectory;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.events.emails.EventEmail;
import org.caravanserai.events.testing.EventsWorld;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.people.EnterPerson;
import org.caravanserai.platform.people.PersonDraft;
import org.junit.jupiter.api.Test;

/** Answers and ways of attending are changed, and places given to somebody else. */
class ChangeRegistrationTest {

    private final EventsWorld world = new EventsWorld();
    private final Account bo = world.account("bo");
    private final Account chen = world.account("chen");

    private static RegistrationTerms asking(boolean moderated, int online) {
        return new RegistrationTerms(null, null, 1, online, true, moderated, true)
                .asking(new Questionnaire(List.of(new Question(
                        "diet",
                        QuestionKind.SHORT_TEXT,
                        LocalizedText.of("en", "Diet"),
                        LocalizedText.EMPTY,
                        List.of(),
                        false,
                        Audience.EVERYONE,
                        false))));
    }

    private List<Integer> pool(AcademicEvent event, Attendance way) {
        var pool = world.ports.seats.lock(event.id(), way).orElseThrow();
        return List.of(pool.taken(), pool.registered(), pool.waiting());
    }

    @Test
    void whoChangesTheWayFreesThePlaceForTheNextAndIsTold() {
        var event = world.published(asking(false, 5));
        var first = world.signUp(event, bo);
        var second = world.signUp(event, chen);
        world.as(bo);
        world.of(ChangeRegistration.class).execute(first.code(), null, Attendance.ONLINE, Map.of("diet", "halal"));
        world.commit();
        assertThat(first.attendance()).isEqualTo(Attendance.ONLINE);
        assertThat(first.answers().byKey().get("diet").value()).isEqualTo("halal");
        assertThat(second.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(pool(event, Attendance.ON_SITE)).containsExactly(1, 1, 0);
        assertThat(pool(event, Attendance.ONLINE)).containsExactly(1, 1, 0);
        assertThat(world.sent()).contains("REGISTRATION_CHANGED", "REGISTRATION_PROMOTED");
        assertThat(world.history()).contains("CHANGED");
        var shown = world.of(ShowRegistration.class).execute(first.code(), null);
        assertThat(shown.changeable()).isTrue();
        assertThat(shown.changes()).singleElement().satisfies(change -> {
            assertThat(change.before().attendance()).isEqualTo(Attendance.ON_SITE);
            assertThat(change.before().answers().isEmpty()).isTrue();
            assertThat(change.after().answers()).isEqualTo(first.answers());
        });
    }

    @Test
    void nothingChangesWhereTheOtherWayIsFullAndWhoWaitsGoesToItsEnd() {
        var event = world.published(asking(false, 1));
        var first = world.signUp(event, bo);
        var second = world.signUp(event, chen);
        world.as(chen);
        var change = world.of(ChangeRegistration.class);
        change.execute(second.code(), null, Attendance.ONLINE, Map.of());
        world.commit();
        assertThat(second.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(pool(event, Attendance.ON_SITE)).containsExactly(1, 1, 0);
        world.as(bo);
        assertRefused("event-full", () -> change.execute(first.code(), null, Attendance.ONLINE, Map.of()));
        assertThat(pool(event, Attendance.ON_SITE)).containsExactly(1, 1, 0);
        assertThat(first.attendance()).isEqualTo(Attendance.ON_SITE);
        var third = world.signUp(event, world.account("dov"));
        change.execute(third.code(), null, Attendance.ONLINE, Map.of());
        assertThat(third.state()).isEqualTo(RegistrationState.WAITING);
        assertThat(pool(event, Attendance.ONLINE)).containsExactly(1, 1, 1);
        assertThat(pool(event, Attendance.ON_SITE)).containsExactly(1, 1, 0);
    }

    @Test
    void theOrganizerDecidesAgainOnWhatWasConfirmed() {
        var event = world.published(asking(true, 5));
        var registration = world.signUp(event, bo);
        world.asManager();
        world.of(DecideOnRegistration.class).execute(registration.code(), DecideOnRegistration.Decision.APPROVE, null);
        world.as(bo);
        world.of(ChangeRegistration.class)
                .execute(registration.code(), null, Attendance.ON_SITE, Map.of("diet", "vegan"));
        assertThat(registration.state()).isEqualTo(RegistrationState.PENDING);
        assertThat(world.sent()).endsWith("REGISTRATION_PENDING");
    }

    @Test
    void itsPersonChangesItWhileRegistrationIsOpenAndNobodyElse() {
        var event = world.published(asking(false, 5));
        var registration = world.signUp(event, bo);
        var change = world.of(ChangeRegistration.class);
        world.asManager();
        assertNotFound(() -> change.execute(registration.code(), null, Attendance.ONLINE, Map.of()));
        world.as(bo);
        assertInvalid(
                "answers.visa: unknown-question",
                () -> change.execute(registration.code(), null, Attendance.ONLINE, Map.of("visa", "yes")));
        world.of(CancelRegistration.class).execute(registration.code(), null, null);
        assertRefused(
                "registration-over", () -> change.execute(registration.code(), null, Attendance.ONLINE, Map.of()));
        var again = world.signUp(event, bo);
        world.clock.set(EventFixtures.START);
        assertRefused("registration-closed", () -> change.execute(again.code(), null, Attendance.ONLINE, Map.of()));
        assertThat(world.of(ShowRegistration.class).execute(again.code(), null).changeable())
                .isFalse();
    }

    @Test
    void theOrganizerCorrectsWithAReasonThatThePersonReads() {
        var event = world.published(asking(true, 5));
        var registration = world.signUp(event, bo);
        var edit = world.of(EditParticipant.class);
        assertNotFound(() -> edit.execute(registration.code(), Attendance.ONLINE, Map.of(), "called"));
        world.asManager();
        assertInvalid("reason: required", () -> edit.execute(registration.code(), Attendance.ONLINE, Map.of(), " "));
        world.of(DecideOnRegistration.class).execute(registration.code(), DecideOnRegistration.Decision.APPROVE, null);
        world.clock.set(EventFixtures.START);
        edit.execute(registration.code(), Attendance.ONLINE, Map.of("diet", "halal"), "called");
        assertThat(registration.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(registration.attendance()).isEqualTo(Attendance.ONLINE);
        assertThat(world.lastEmail().template()).isEqualTo(EventEmail.REGISTRATION_CHANGED);
        assertThat(world.lastEmail().arguments().value("reason")).isEqualTo("called");
        assertThat(world.history()).contains("CHANGED called");
        world.clock.set(EventFixtures.END);
        assertRefused(
                "registration-closed", () -> edit.execute(registration.code(), Attendance.ON_SITE, Map.of(), "called"));
    }

    @Test
    void aPlaceGoesToSomebodyElseWithoutBecomingFree() {
        var event = world.published(EventsWorld.places(1));
        var first = world.signUp(event, bo);
        var waiting = world.signUp(event, chen);
        var transfer = world.of(TransferSeat.class);
        var draft = new GuestDraft(
                "Dina",
                "Karimova",
                null,
                null,
                EmailAddress.of("dina@guest.example"),
                CountryCode.of("KZ"),
                "University of Almaty");
        var wish = new TransferSeat.Transfer(null, draft, null, null, null, "Bo is ill");
        assertNotFound(() -> transfer.execute(first.code(), wish));
        world.asManager();
        assertInvalid(
                "record: required",
                () -> transfer.execute(
                        first.code(), new TransferSeat.Transfer(null, null, null, null, null, "Bo is ill")));
        assertInvalid(
                "reason: required",
                () -> transfer.execute(first.code(), new TransferSeat.Transfer(null, draft, null, null, null, " ")));
        assertRefused("registration-state", () -> transfer.execute(waiting.code(), wish));
        var code = transfer.execute(first.code(), wish);
        world.commit();
        var next = world.ports.registrations.byCode(code).orElseThrow();
        assertThat(next.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(first.state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(waiting.state()).isEqualTo(RegistrationState.WAITING);
        assertThat(pool(event, Attendance.ON_SITE)).containsExactly(1, 1, 1);
        assertThat(world.sent()).endsWith("REGISTRATION_TRANSFERRED", "REGISTRATION_CONFIRMED");
        assertThat(world.history()).contains("TRANSFERRED Bo is ill");
        assertRefused("participant-there-already", () -> transfer.execute(code, wish));
    }

    @Test
    void aPlaceGoesToSomebodyOfWhomARecordIsKept() {
        world.wiring.answer(PersonDirectory.class, "alike", asked -> List.of());
        var event = world.published(EventsWorld.places(1));
        var first = world.signUp(event, bo);
        world.asManager();
        var form = Form.of(PersonDraft.class);
        form.part("names").put("givenName", "Dilnoza");
        var record = world.of(EnterPerson.class)
                .execute(world.organizer.slug(), form.read())
                .record();
        world.commit();
        var code = world.of(TransferSeat.class)
                .execute(
                        first.code(),
                        new TransferSeat.Transfer(record.code(), null, CountryCode.of("UZ"), null, null, "Bo is ill"));
        assertThat(world.ports
                        .registrations
                        .byCode(code)
                        .orElseThrow()
                        .registrant()
                        .account())
                .isEqualTo(record.account());
    }
}
