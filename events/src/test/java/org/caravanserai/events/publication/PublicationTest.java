package org.caravanserai.events.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.EarlyClosing;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.emails.EventEmail;
import org.caravanserai.events.testing.EventsWorld;
import org.caravanserai.platform.forms.Reader;
import org.junit.jupiter.api.Test;

/** An organizer publishes, postpones, cancels, closes and archives events, and writes to participants. */
class PublicationTest {

    private final EventsWorld world = new EventsWorld();

    @Test
    void anApprovedEventIsPublished() {
        var event = world.approved(RegistrationTerms.unlimited());
        world.asManager();
        world.of(PublishEvent.class).execute("forum");
        assertThat(event.state()).isEqualTo(EventState.PUBLISHED);
        assertThat(event.publishedAt()).isEqualTo(EventFixtures.NOW);
        assertThat(world.history()).containsExactly("PUBLISHED");
        assertThat(world.wiring.announced()).containsExactly(new EventChanged(event.id()));
    }

    @Test
    void aDraftIsNotPublished() {
        world.draft(RegistrationTerms.unlimited());
        world.asManager();
        assertRefused("event-state", () -> world.of(PublishEvent.class).execute("forum"));
        assertThat(world.history()).isEmpty();
    }

    @Test
    void anotherOrganizationsEventIsNotFound() {
        world.published();
        world.as(world.manager(world.organization("other")));
        assertNotFound(() -> world.of(PublishEvent.class).execute("forum"));
        assertNotFound(() -> world.of(PostponeEvent.class).execute("forum", "reason"));
        assertNotFound(() -> world.of(CancelEvent.class).execute("forum", "reason"));
        assertNotFound(() -> world.of(CloseEvent.class).execute("forum"));
        assertNotFound(() -> world.of(ArchiveEvent.class).execute("forum"));
        assertNotFound(() -> world.of(EventMessagePlaces.class).own("forum"));
    }

    @Test
    void whoCameIsCountedOnceTheEventHasBegun() {
        var event = world.published();
        world.asManager();
        var count = world.of(CountAudience.class);
        assertRefused("event-not-begun", () -> count.execute("forum", new CountAudience.Audience(120)));
        assertThat(world.of(ShowAudience.class).execute("forum")).isEqualTo(new ShowAudience.Audience(null, false));
        world.clock.set(event.schedule().startsAt());
        assertInvalid("people: required", () -> Reader.texts(Map.of("people", " "), CountAudience.Audience.class));
        assertInvalid("people: between", () -> Reader.texts(Map.of("people", "-1"), CountAudience.Audience.class));
        assertThatThrownBy(() -> event.countAudience(1_000_001, world.clock.instant()))
                .isInstanceOf(Invalid.class);
        count.execute("forum", new CountAudience.Audience(120));
        count.execute("forum", new CountAudience.Audience(118));
        assertThat(world.of(ShowAudience.class).execute("forum")).isEqualTo(new ShowAudience.Audience(118, true));
        assertThat(world.history()).containsExactly("AUDIENCE_COUNTED 120", "AUDIENCE_COUNTED 118");
        world.of(CancelEvent.class).execute("forum", "storm");
        assertRefused("event-not-begun", () -> count.execute("forum", new CountAudience.Audience(1)));
        world.as(world.manager(world.organization("other")));
        assertNotFound(() -> count.execute("forum", new CountAudience.Audience(1)));
        assertNotFound(() -> world.of(ShowAudience.class).execute("forum"));
    }

    @Test
    void participantsHearThatAnEventIsPostponedAndWhy() {
        var event = world.published();
        world.signUp(event, world.account("bo"));
        world.asManager();
        var postpone = world.of(PostponeEvent.class);
        assertInvalid("reason: required", () -> postpone.execute("forum", " "));
        postpone.execute("forum", "flood");
        assertThat(event.state()).isEqualTo(EventState.POSTPONED);
        assertThat(world.sent()).containsExactly("REGISTRATION_CONFIRMED", "EVENT_POSTPONED");
        assertThat(world.lastEmail().arguments().value("reason")).isEqualTo("flood");
        assertRefused("new-dates-needed", () -> world.of(PublishEvent.class).execute("forum"));
    }

    @Test
    void registrationIsClosedEarlyWithAReasonAndOpenedAgain() {
        var event = world.published(EventsWorld.places(1));
        var late = world.account("dov");
        world.signUp(event, world.account("bo"));
        var waiting = world.signUp(event, world.account("chen"));
        world.asManager();
        var close = world.of(CloseRegistration.class);
        var open = world.of(OpenRegistration.class);
        assertInvalid("reason: required", () -> close.execute("forum", " "));
        assertRefused("registration-not-closed-early", () -> open.execute("forum"));
        close.execute("forum", "The hall is full");
        assertThat(event.earlyClosing()).isEqualTo(new EarlyClosing(world.clock.instant(), "The hall is full"));
        assertThat(world.lastEmail().template()).isEqualTo(EventEmail.EVENT_REGISTRATION_CLOSED);
        assertThat(world.lastEmail().arguments().value("reason")).isEqualTo("The hall is full");
        assertThat(world.sent().stream().filter("EVENT_REGISTRATION_CLOSED"::equals))
                .hasSize(1);
        assertThat(waiting.state()).isEqualTo(RegistrationState.WAITING);
        assertRefused("registration-closed", () -> close.execute("forum", "Again"));
        assertRefused("registration-closed", () -> world.signUp(event, late));
        world.asManager();
        open.execute("forum");
        world.signUp(event, late);
        world.asManager();
        assertThat(world.history())
                .contains("REGISTRATION_CLOSED The hall is full")
                .contains("REGISTRATION_OPENED");
        world.as(world.manager(world.organization("other")));
        assertNotFound(() -> close.execute("forum", "reason"));
        assertNotFound(() -> open.execute("forum"));
    }

    @Test
    void aCancelledEventEndsAllRegistrationsAndTellsThem() {
        var event = world.published(EventsWorld.places(1));
        var first = world.signUp(event, world.account("bo"));
        var second = world.signUp(event, world.account("chen"));
        world.asManager();
        var cancel = world.of(CancelEvent.class);
        assertInvalid("reason: required", () -> cancel.execute("forum", ""));
        cancel.execute("forum", "flood");
        assertThat(event.isCancelled()).isTrue();
        assertThat(first.state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(second.state()).isEqualTo(RegistrationState.CANCELLED);
        var pool = world.ports.seats.lock(event.id(), Attendance.ON_SITE).orElseThrow();
        assertThat(List.of(pool.taken(), pool.registered(), pool.waiting())).containsExactly(0, 0, 0);
        assertThat(world.sent()).endsWith("EVENT_CANCELLED", "EVENT_CANCELLED");
        assertThat(world.history()).endsWith("EVENT_CANCELLED flood", "EVENT_CANCELLED flood", "CANCELLED flood");
        assertRefused("event-state", () -> cancel.execute("forum", "again"));
    }

    @Test
    void aChangeThatWaitedEndsWithTheEvent() {
        var event = world.published();
        world.ports.events.add(new EventChange(event.id(), event.details().approvedFacts(), EventFixtures.NOW));
        world.asManager();
        world.of(CancelEvent.class).execute("forum", "flood");
        assertThat(world.ports.events.pendingChange(event.id())).isEmpty();
        assertThat(world.history()).contains("CHANGE_WITHDRAWN flood");
    }

    @Test
    void anEventIsClosedOnceItIsOverAndThenArchived() {
        var event = world.published();
        world.asManager();
        assertRefused("event-not-over", () -> world.of(CloseEvent.class).execute("forum"));
        world.clock.set(EventFixtures.END.plusSeconds(1));
        world.of(CloseEvent.class).execute("forum");
        world.of(ArchiveEvent.class).execute("forum");
        assertThat(event.state()).isEqualTo(EventState.ARCHIVED);
        assertThat(world.history()).containsExactly("CLOSED", "ARCHIVED");
    }

    @Test
    void anOrganizerWritesToThoseWhoSignedUpForTheEvent() {
        var event = world.published();
        world.asManager();
        var place = world.of(EventMessagePlaces.class).own("forum");
        assertThat(place.id()).isEqualTo(event.id());
        assertThat(place.link()).isEqualTo("/events/forum");
        assertThat(place.sender().isEmpty()).isFalse();
    }
}
