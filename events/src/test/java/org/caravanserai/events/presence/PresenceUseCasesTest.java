package org.caravanserai.events.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.presence.PresenceDirectory;
import org.caravanserai.domain.events.presence.Signatory;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.events.presence.RecordEventArrival.Arrival;
import org.caravanserai.events.registration.CancelRegistration;
import org.caravanserai.events.testing.EventsWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People come to an event, are recorded, and take certificates. */
class PresenceUseCasesTest {

    private static final Signatory SIGNS = new Signatory("Lin Mei", "Chair");

    private final EventsWorld world = new EventsWorld();
    private final AcademicEvent event = world.published();
    private final Account anna = world.account("anna");
    private final Registration registration = world.signUp(event, anna);

    @BeforeEach
    void theFirstDay() {
        world.wiring.answer(PresenceDirectory.class, "of", asked -> new Page<>(List.of(), 0, 20, 0));
        world.wiring.answer(PresenceDirectory.class, "person", asked -> Optional.empty());
        world.wiring.answer(PresenceDirectory.class, "figures", asked -> new PresenceDirectory.ArrivalFigures(1, 0));
        world.clock.set(event.schedule().startsAt());
        world.asManager();
    }

    private RecordEventArrival.Arrived arrive(Instant at) {
        var arrived = world.of(RecordEventArrival.class).execute("forum", new Arrival(registration.code(), at));
        world.commit();
        return arrived;
    }

    @Test
    void somebodyComesOnceADay() {
        var now = world.clock.instant();
        var first = arrive(now);
        assertThat(first.before()).isFalse();
        assertThat(first.day()).isEqualTo(event.schedule().days().get(0));
        assertThat(arrive(now.minusSeconds(60)).before()).isTrue();
        assertThat(arrive(now).arrivedAt()).isEqualTo(now.minusSeconds(60));
        assertThat(world.ports.presences.days(registration.id()))
                .containsExactly(event.schedule().days().get(0));
        assertInvalid("at: arrival-in-the-future", () -> arrive(now.plusSeconds(301)));
        assertRefused("not-a-day-of-the-event", () -> arrive(now.minusSeconds(86_400)));
        assertInvalid("code: no-such-registration", () -> world.of(RecordEventArrival.class)
                .execute("forum", new Arrival("NOBODY", null)));
        world.as(world.account("bo"));
        assertNotFound(() -> arrive(now));
        assertNotFound(() ->
                world.of(BrowseArrivals.class).execute("forum", BrowseArrivals.Wish.TODAY, PageRequest.first(20)));
    }

    @Test
    void nobodyWithoutAConfirmedPlaceComes() {
        world.as(anna);
        world.clock.set(event.schedule().startsAt().minusSeconds(60));
        world.of(CancelRegistration.class).execute(registration.code(), null, null);
        world.commit();
        world.asManager();
        world.clock.set(event.schedule().startsAt());
        assertRefused("no-confirmed-place", () -> arrive(world.clock.instant()));
    }

    @Test
    void theDeskShowsTheDayAndWhetherItIsOpen() {
        var wish = BrowseArrivals.Wish.TODAY;
        var desk = world.of(BrowseArrivals.class).execute("forum", wish, PageRequest.first(20));
        assertThat(desk.open()).isTrue();
        assertThat(desk.day()).isEqualTo(event.schedule().days().get(0));
        assertThat(desk.offerable()).isFalse();
        assertThat(desk.attendance())
                .as("who takes part online does not come to the place")
                .isEqualTo(Attendance.ON_SITE);
        world.clock.set(event.schedule().endsAt().plusSeconds(86_400));
        var after = world.of(BrowseArrivals.class).execute("forum", wish, PageRequest.first(20));
        assertThat(after.open()).isFalse();
        assertThat(after.offerable()).isTrue();
        var other = new BrowseArrivals.Wish(desk.day().minusDays(1), null, null, null);
        assertInvalid("day: not-a-day-of-the-event", () -> world.of(BrowseArrivals.class)
                .execute("forum", other, PageRequest.first(20)));
    }

    @Test
    void whoCameTakesOneCertificateThatEndsWhenTheDayIsTakenBack() {
        arrive(world.clock.instant());
        assertRefused("event-not-over", () -> offer());
        world.as(anna);
        assertThat(presence().ticket()).endsWith("/manage/events/forum/arrivals?code=" + registration.code());
        assertThat(presence().certifiable()).isFalse();
        assertRefused("no-certificates-offered", () -> take());
        world.clock.set(event.schedule().endsAt());
        world.asManager();
        assertThat(offer()).isEqualTo(1);
        assertThat(world.sent()).last().isEqualTo("CERTIFICATE_OFFERED");
        assertRefused("certificates-offered-already", () -> offer());

        world.as(anna);
        assertThat(presence().ticket()).as("the event is over").isNull();
        assertThat(presence().certifiable()).isTrue();
        var code = take();
        assertThat(take()).isEqualTo(code);
        assertThat(presence().certificate()).isNotNull();
        var file = world.of(DownloadCertificate.class).execute(registration.code(), null);
        assertThat(file.content()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        world.asManager();
        assertNotFound(() -> world.of(DownloadCertificate.class).execute(registration.code(), null));
        var correction = new TakeBackArrival.Correction(
                registration.code(), event.schedule().days().get(0), new Reason("Another person"));
        world.of(TakeBackArrival.class).execute("forum", correction);
        world.commit();
        assertThat(world.sent()).last().isEqualTo("CERTIFICATE_REVOKED");
        assertThat(world.memory.issuedDocuments.byCode(code).orElseThrow().state(world.clock.instant()))
                .isEqualTo(DocumentState.REVOKED);
        assertRefused("not-arrived", () -> world.of(TakeBackArrival.class).execute("forum", correction));
        world.as(anna);
        assertThat(presence().days()).isEqualTo(List.of());
        assertRefused("not-at-the-event", () -> take());
    }

    @Test
    void nothingIsOfferedWhereNobodyCame() {
        world.clock.set(event.schedule().endsAt());
        assertRefused("nobody-came", () -> offer());
    }

    private int offer() {
        var told = world.of(OfferCertificates.class).execute("forum", SIGNS);
        world.commit();
        return told;
    }

    private String take() {
        var code = world.of(TakeCertificate.class).execute(registration.code(), null);
        world.commit();
        return code;
    }

    private ShowPresence.Presence presence() {
        return world.of(ShowPresence.class).execute(registration.code(), null);
    }
}
