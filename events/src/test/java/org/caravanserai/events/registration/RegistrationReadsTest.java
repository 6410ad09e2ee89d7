package org.caravanserai.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.events.notices.EventNotice;
import org.caravanserai.domain.events.notices.ParticipantDirectory;
import org.caravanserai.domain.events.notices.ParticipantView;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.notices.ShowParticipation;
import org.caravanserai.events.testing.EventsWorld;
import org.junit.jupiter.api.Test;

/** Reading registrations: by their people, with a receipt, by organizers. */
class RegistrationReadsTest {

    private final EventsWorld world = new EventsWorld();
    private final AcademicEvent event = world.published();
    private final Account bo = world.account("bo");

    @Test
    void aRegistrationIsForItsPersonItsOrganizerAndWhoHasItsKey() {
        var registration = world.signUp(event, bo);
        var read = world.of(ReadRegistration.class);
        var show = world.of(ShowRegistration.class);
        assertThat(read.execute(registration.code().toLowerCase(java.util.Locale.ROOT), null)
                        .id())
                .isEqualTo(registration.id());
        world.asManager();
        assertThat(show.execute(registration.code(), null).history())
                .extracting(HistoryLine::action)
                .containsExactly("REGISTERED");
        world.as();
        assertNotFound(() -> read.execute(registration.code(), null));
        assertNotFound(() -> show.execute(registration.code(), null));
        var guest = world.signUpGuest(event, "anna");
        var key = world.guestKey();
        assertThat(read.execute(guest.code(), key).guest()).isTrue();
        assertNotFound(() -> read.execute(guest.code(), null));
        world.clock.set(EventFixtures.START.plus(GuestKeys.LASTS));
        assertNotFound(() -> read.execute(guest.code(), key));
    }

    @Test
    void aPersonDoesNotReadWhoOfTheOrganizersDidIt() {
        var registration = world.signUp(event, bo);
        world.asManager();
        world.of(CancelRegistration.class).execute(registration.code(), null, "double");
        world.as(bo);
        assertThat(world.of(ShowRegistration.class)
                        .execute(registration.code(), null)
                        .history())
                .extracting(HistoryLine::who)
                .containsExactly(world.organizer.displayName().in("ru"), "Amina Yusupova");
    }

    @Test
    void whoMovesUpDoesNotReadWhoseLeavingMadeThePlaceFree() {
        var full = world.published(EventsWorld.places(1), "full");
        var leaving = world.signUp(full, bo);
        var next = world.account("chen");
        var waiting = world.signUp(full, next);
        world.as(bo);
        world.of(CancelRegistration.class).execute(leaving.code(), null, null);
        world.as(next);
        assertThat(world.of(ShowRegistration.class)
                        .execute(waiting.code(), null)
                        .history())
                .extracting(HistoryLine::action, HistoryLine::who)
                .contains(tuple("PROMOTED", Caller.SYSTEM.name()));
    }

    @Test
    void whoWaitsIsShownInTheOrderOfTheWaitingListUnlessAnotherIsAskedFor() {
        var full = world.published(EventsWorld.places(1), "full");
        world.signUp(full, bo);
        var second = world.signUp(full, world.account("chen"));
        var third = world.signUp(full, world.account("dov"));
        world.asManager();
        world.of(MoveUp.class).execute(third.code(), "speaks");
        var waiting = new RegistrationSearch(
                new RegistrationFilter(RegistrationState.WAITING, null, null), java.util.Map.of());
        var browse = world.of(BrowseRegistrations.class);
        assertThat(browse.execute("full", waiting, PageRequest.first(10)).items())
                .extracting(RegistrationView::code)
                .containsExactly(third.code(), second.code());
        assertThat(browse.execute("full", waiting, new PageRequest(0, 10, null, "-number"))
                        .items())
                .extracting(RegistrationView::code)
                .containsExactly(second.code(), third.code());
    }

    @Test
    void aReceiptShowsTheResultOfTheOwnSignUpOnly() {
        world.as(bo);
        var outcome = world.of(RegisterForEvent.class).execute(EventsWorld.command(event, null));
        world.asVisitor();
        var show = world.of(ShowResult.class);
        assertThat(show.execute("forum", outcome.code(), outcome.receipt()).state())
                .isEqualTo(RegistrationState.CONFIRMED);
        assertNotFound(() -> show.execute("forum", outcome.code(), "forged"));
        assertNotFound(() -> show.execute("another", outcome.code(), outcome.receipt()));
    }

    @Test
    void aHeldPlaceIsShownFromItsReceiptAlone() {
        var limited = world.published(EventsWorld.places(5), "limited");
        world.asVisitor();
        var outcome = world.of(RegisterForEvent.class).execute(EventsWorld.command(limited, EventsWorld.guest("anna")));
        var show = world.of(ShowHeldResult.class);
        assertThat(show.execute(outcome.code(), outcome.state(), null, outcome.receipt())
                        .state())
                .isEqualTo(RegistrationState.HELD);
        assertNotFound(() -> show.execute(outcome.code(), RegistrationState.CONFIRMED, null, outcome.receipt()));
        assertNotFound(() -> show.execute(outcome.code(), outcome.state(), null, null));
    }

    @Test
    void organizersListExportAndCountTheirRegistrations() {
        world.signUp(event, bo);
        world.signUpGuest(event, "anna");
        world.asManager();
        var all = new RegistrationSearch(RegistrationFilter.ALL, Map.of());
        assertThat(world.of(BrowseRegistrations.class)
                        .execute("forum", all, PageRequest.first(20))
                        .total())
                .isEqualTo(2);
        var exported = new ArrayList<RegistrationView>();
        world.of(ExportRegistrations.class).execute("forum", all, null, null, exported::add);
        assertThat(exported).extracting(RegistrationView::name).containsExactly("Amina Yusupova", "anna Guest");
        var figures = world.of(RegistrationFigures.class).execute("forum");
        assertThat(figures.perDay()).singleElement().satisfies(day -> assertThat(day.registrations())
                .isEqualTo(2));
        assertThat(figures.perCountry()).singleElement().satisfies(each -> assertThat(each.country())
                .isEmpty());
    }

    @Test
    void registrationsOfAnotherOrganizationsEventAreNotFound() {
        world.as(world.manager(world.organization("other")));
        var all = new RegistrationSearch(RegistrationFilter.ALL, Map.of());
        assertNotFound(() -> world.of(BrowseRegistrations.class).execute("forum", all, PageRequest.first(20)));
        assertNotFound(() -> world.of(ExportRegistrations.class).execute("forum", all, null, null, view -> {}));
        assertNotFound(() -> world.of(RegistrationFigures.class).execute("forum"));
    }

    @Test
    void thePersonIsKnownFromTheAccountAndSeesTheOwnRegistrations() {
        world.signUp(event, bo);
        assertThat(world.of(WhoSignsUp.class).execute().email()).isEqualTo(bo.email());
        assertThat(world.of(MyRegistrations.class).execute()).hasSize(1);
        world.asVisitor();
        assertThat(world.of(MyRegistrations.class).execute()).isEmpty();
    }

    @Test
    void aNoticeIsPutAwayByItsPersonOnly() {
        var registration = world.signUp(event, bo);
        var notice = new EventNotice(UUID.randomUUID(), EventNotice.Audience.EVERYBODY, EventFixtures.NOW, List.of());
        world.ports.notices.publish(event.id(), notice, "EVENT_CHANGED", Caller.SYSTEM);
        var dismiss = world.of(DismissNotice.class);
        dismiss.execute(registration.code(), null, notice.id().toString());
        assertThat(world.ports.notices.readBy(registration.id())).containsExactly(notice.id());
        assertNotFound(() -> dismiss.execute(registration.code(), null, "nonsense"));
        world.asManager();
        assertNotFound(
                () -> dismiss.execute(registration.code(), null, notice.id().toString()));
    }

    @Test
    void participationIsForThePersonAndInTheOwnCalendar() {
        var registration = world.signUp(event, bo);
        world.wiring.answer(ParticipantDirectory.class, "ofRegistration", asked -> Optional.empty());
        var coming = new ArrayList<>();
        world.wiring.answer(ParticipantDirectory.class, "ofAccount", asked -> coming);
        assertThat(world.of(ReadParticipation.class).execute(registration.code(), null))
                .isEmpty();
        assertNotFound(() -> world.of(ReadPersonalCalendar.class).execute(registration.code(), null));
        assertThat(world.of(ShowParticipation.class).execute()).isSameAs(coming);
        world.as();
        assertNotFound(() -> world.of(ReadPersonalCalendar.class).execute(registration.code(), null));
        world.asVisitor();
        assertThat(world.of(ShowParticipation.class).execute()).isEmpty();
    }

    @Test
    void theCalendarAndThePageOfAParticipantHaveTheJoinLink() {
        var registration = world.signUp(event, bo);
        var view = participant(registration);
        world.wiring.answer(ParticipantDirectory.class, "ofRegistration", asked -> Optional.of(view)
                .filter(known -> asked[0].equals(known.registration())));
        assertThat(world.of(ReadParticipation.class).execute(registration.code(), null))
                .contains(view);
        assertThat(world.of(ReadPersonalCalendar.class).execute(registration.code(), null))
                .contains("BEGIN:VEVENT", "https://meet.example/room");
        world.as();
        assertThat(world.of(ReadParticipation.class).execute(registration.code(), null))
                .as("of another person")
                .isEmpty();
    }

    @Test
    void theOwnCalendarIsOpenedByItsKeyUntilThatIsRenewed() {
        var view = participant(world.signUp(event, bo));
        world.wiring.answer(
                ParticipantDirectory.class,
                "everOfAccount",
                asked -> asked[0].equals(bo.id()) ? List.of(view) : List.of());
        var read = world.of(ReadRegistrationFeed.class);
        world.as(bo);
        var key = key(world.of(ShowRegistrationFeed.class).execute());
        world.asVisitor();
        assertThat(read.execute(bo.id(), key, language -> "In " + language))
                .contains("X-WR-CALNAME:In ru", "BEGIN:VEVENT");
        assertNotFound(() -> read.execute(event.id(), key, language -> ""));
        assertNotFound(() -> read.execute(bo.id(), "", language -> ""));
        bo.renewCalendars(world.clock.instant());
        world.commit();
        assertNotFound(() -> read.execute(bo.id(), key, language -> ""));
        world.as(bo);
        var other = key(world.of(ShowRegistrationFeed.class).execute());
        assertThat(read.execute(bo.id(), other, language -> "")).contains("BEGIN:VEVENT");
        bo.disable(world.clock.instant());
        world.commit();
        assertNotFound(() -> read.execute(bo.id(), other, language -> ""));
    }

    private static String key(String address) {
        return address.substring(address.indexOf("key=") + 4);
    }

    private ParticipantView participant(Registration registration) {
        var details = event.details();
        return new ParticipantView(
                registration.id(),
                registration.code(),
                registration.state(),
                Attendance.ONLINE,
                event.id(),
                event.version(),
                event.slug().value(),
                event.title(),
                details.summary(),
                event.state(),
                false,
                event.mode(),
                EventFixtures.START,
                EventFixtures.END,
                "Asia/Shanghai",
                new EventView.Place("Great Hall", "Guiyang", "CN"),
                new ParticipantInfo("https://meet.example/room", null, null),
                List.of());
    }
}
