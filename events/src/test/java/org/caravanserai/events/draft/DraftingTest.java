package org.caravanserai.events.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.SeriesRenamed;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.events.EventSetting;
import org.caravanserai.events.questions.WriteQuestion;
import org.caravanserai.events.registration.RegisterForEvent;
import org.caravanserai.events.testing.EventsWorld;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.questions.QuestionDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organizer writes events and series. */
class DraftingTest {

    private final EventsWorld world = new EventsWorld();

    @BeforeEach
    void signIn() {
        world.asManager();
    }

    @Test
    void anEventBeginsAsADraftWithSeatsUnderAnAddressOfItsTitle() {
        var slug = world.of(CreateEvent.class).execute(EventDrafts.titled("Forum of Schools", "pku"));
        assertThat(slug).isEqualTo(Slug.of("forum-of-schools"));
        var event = world.ports.events.bySlug(slug).orElseThrow();
        assertThat(event.state()).isEqualTo(EventState.DRAFT);
        assertThat(world.ports.seats.lock(event.id(), Attendance.ON_SITE)).isPresent();
        assertThat(world.ports.seats.lock(event.id(), Attendance.ONLINE)).isPresent();
        assertThat(world.history()).containsExactly("CREATED");
        assertThat(world.of(CreateEvent.class).execute(EventDrafts.titled("Forum of Schools", "pku")))
                .isEqualTo(Slug.of("forum-of-schools-2"));
        assertThat(world.of(CreateEvent.class).execute(EventDrafts.titled("学校", "pku")))
                .isEqualTo(Slug.of("forum-2027"));
    }

    @Test
    void aWishedAddressIsTakenOnceAndOursIsNobodys() {
        var create = world.of(CreateEvent.class);
        assertThat(create.execute(EventDrafts.at("spring", "pku"))).isEqualTo(Slug.of("spring"));
        assertInvalid("slug: slug-taken-by-us", () -> create.execute(EventDrafts.at("new", "pku")));
        assertConflict("already-taken", () -> create.execute(EventDrafts.at("spring", "pku")));
        assertThat(world.ports.events.table.all()).hasSize(1);
    }

    @Test
    void anEventIsHeldByAnActiveOrganizationOfTheOrganizer() {
        var other = world.organization("other");
        var create = world.of(CreateEvent.class);
        assertInvalid(
                "organizer: not-your-organization",
                () -> create.execute(EventDrafts.titled("Forum", other.slug().value())));
        world.organizer.refuse();
        assertRefused("organization-inactive", () -> create.execute(EventDrafts.titled("Forum", "pku")));
    }

    @Test
    void aDraftIsEditedFreelyOnTheVersionThatWasRead() {
        var event = world.draft(EventsWorld.OPEN);
        var edit = world.of(EditEvent.class);
        long seen = event.version();
        assertThat(edit.execute("forum", seen, EventDrafts.titled("Renamed", "pku")))
                .isFalse();
        assertThat(event.title().in("en")).isEqualTo("Renamed");
        assertThat(world.history()).containsExactly("EDITED");
        assertThat(world.wiring.announced()).containsExactly(new EventChanged(event.id()));
        world.commit();
        assertConflict("changed-meanwhile", () -> edit.execute("forum", seen, EventDrafts.titled("Again", "pku")));
        assertThat(event.title().in("en")).isEqualTo("Renamed");
    }

    @Test
    void aDraftWithoutQuestionsKeepsThoseOfTheEvent() {
        var event = world.draft(EventsWorld.OPEN);
        world.of(WriteQuestion.class)
                .execute(
                        "forum",
                        new QuestionDraft(
                                null,
                                QuestionKind.SHORT_TEXT,
                                LocalizedText.of("en", "Diet"),
                                LocalizedText.EMPTY,
                                List.of(),
                                false,
                                null));
        var asked = event.registration().questions();
        world.of(EditEvent.class).execute("forum", null, EventDrafts.titled("Renamed", "pku"));
        assertThat(event.title().in("en")).isEqualTo("Renamed");
        assertThat(event.registration().questions()).isEqualTo(asked);
        assertThat(asked.questions()).hasSize(1);
    }

    @Test
    void aSubmittedEventIsNotEditable() {
        var event = world.draft(EventsWorld.OPEN);
        event.submit(EventFixtures.NOW);
        assertRefused("event-not-editable", () -> world.of(EditEvent.class)
                .execute("forum", null, EventDrafts.titled("Renamed", "pku")));
    }

    @Test
    void whatTheAuthorityApprovedChangesOnlyWithItsConsent() {
        var event = world.published();
        assertThat(world.of(EditEvent.class)
                        .execute(
                                "forum", null, EventDrafts.with(null, "Renamed", "pku", null, EventMode.ON_SITE, null)))
                .isTrue();
        assertThat(event.mode()).isEqualTo(EventMode.HYBRID);
        assertThat(event.title().in("en")).isEqualTo("Renamed");
        assertThat(world.ports.events.pendingChange(event.id()))
                .hasValueSatisfying(change -> assertThat(change.facts().mode()).isEqualTo(EventMode.ON_SITE));
        assertThat(world.history()).containsExactly("EDITED", "CHANGE_PROPOSED");
    }

    @Test
    void whereChangesNeedNoApprovalTheyTakeEffectAtOnceWithWhatHasWaited() {
        var event = world.published();
        var waiting = new EventChange(
                event.id(),
                EventFixtures.forumOn(
                                EventFixtures.START.plus(Duration.ofDays(7)),
                                EventFixtures.END.plus(Duration.ofDays(7)))
                        .approvedFacts(),
                EventFixtures.NOW);
        world.ports.events.add(waiting);
        world.wiring.put(Settings.of(Map.of(EventSetting.EVENT_CHANGES_APPROVED.property(), "off")));
        assertThat(world.of(EditEvent.class)
                        .execute(
                                "forum", null, EventDrafts.with(null, "Renamed", "pku", null, EventMode.ON_SITE, null)))
                .isFalse();
        assertThat(event.mode()).isEqualTo(EventMode.ON_SITE);
        assertThat(world.ports.events.pendingChange(event.id())).isEmpty();
        assertThat(waiting.state()).isEqualTo(EventChange.State.WITHDRAWN);
        assertThat(world.history()).containsExactly("EDITED", "CHANGE_WITHDRAWN");
    }

    @Test
    void aWayOfAttendingThatPeopleUseIsNotTakenAway() {
        var event = world.published();
        world.asVisitor();
        var online =
                new RegisterForEvent.Command("forum", Attendance.ONLINE, 0, Map.of(), EventsWorld.guest("anna"), "en");
        world.of(RegisterForEvent.class).execute(online);
        world.asManager();
        assertRefused("attendance-in-use", () -> world.of(EditEvent.class)
                .execute("forum", null, EventDrafts.with(null, "Forum", "pku", null, EventMode.ON_SITE, null)));
        assertThat(event.mode()).isEqualTo(EventMode.HYBRID);
    }

    @Test
    void morePlacesLetThoseInWhoWaitAndFewerThanAreTakenAreRefused() {
        var event = world.published(EventsWorld.places(1));
        world.signUp(event, world.account("bo"));
        var waiting = world.signUp(event, world.account("chen"));
        world.asManager();
        var edit = world.of(EditEvent.class);
        edit.execute("forum", null, EventDrafts.with(null, "Forum", "pku", null, EventMode.HYBRID, 2));
        assertThat(waiting.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertRefused(
                "capacity-below-taken",
                () -> edit.execute("forum", null, EventDrafts.with(null, "Forum", "pku", null, EventMode.HYBRID, 1)));
    }

    @Test
    void nobodyWaitsForMorePlacesThanThereAre() {
        var event = world.published(EventsWorld.places(2));
        world.signUp(event, world.account("bo"));
        var pair = world.account("pair");
        world.as(pair);
        world.of(RegisterForEvent.class)
                .execute(new RegisterForEvent.Command("forum", Attendance.ON_SITE, 1, Map.of(), null, "en"));
        world.commit();
        world.asManager();
        assertRefused("capacity-below-waiting", () -> world.of(EditEvent.class)
                .execute("forum", null, EventDrafts.with(null, "Forum", "pku", null, EventMode.HYBRID, 1)));
    }

    @Test
    void onlyTheOrganizerWorksOnAnEvent() {
        world.draft(EventsWorld.OPEN);
        world.of(RequireOwnEvent.class).execute("forum");
        world.as(world.manager(world.organization("other")));
        assertNotFound(() -> world.of(RequireOwnEvent.class).execute("forum"));
        assertNotFound(() -> world.of(RequireOwnEvent.class).execute("No Slug"));
        assertNotFound(() -> world.of(EditEvent.class).execute("forum", null, EventDrafts.titled("Mine", "other")));
    }

    @Test
    void aSeriesIsCreatedFoundAndRenamedByItsOrganizer() {
        var slug = world.of(CreateSeries.class).execute(named("Silk Road"), world.organizer.id());
        assertThat(slug).isEqualTo(Slug.of("silk-road"));
        assertThat(world.of(CreateSeries.class).execute(named("Silk Road"), world.organizer.id()))
                .isEqualTo(Slug.of("silk-road-2"));
        assertThat(world.of(ShowSeries.class).execute("silk-road").title()).isEqualTo(named("Silk Road"));
        assertThat(world.of(MySeries.class).execute(PageRequest.first(20)).total())
                .isEqualTo(2);
        var rename = world.of(RenameSeries.class);
        rename.execute("silk-road", named("Silk Road"));
        rename.execute("silk-road", named("Tea Road"));
        assertThat(world.history())
                .containsExactly("CREATED silk-road", "CREATED silk-road-2", "RENAMED Silk Road -> Tea Road");
        assertThat(world.wiring.announced(SeriesRenamed.class)).hasSize(1);
    }

    @Test
    void anothersSeriesIsNotFoundAndNotUsed() {
        world.of(CreateSeries.class).execute(named("Silk Road"), world.organizer.id());
        var other = world.organization("other");
        assertInvalid("organizer: not-your-organization", () -> world.of(CreateSeries.class)
                .execute(named("Theirs"), other.id()));
        world.as(world.manager(other));
        assertNotFound(() -> world.of(ShowSeries.class).execute("silk-road"));
        assertNotFound(() -> world.of(RenameSeries.class).execute("silk-road", named("Mine")));
        assertThat(world.of(MySeries.class).execute(PageRequest.first(20)).total())
                .isZero();
        assertInvalid("series: not-your-series", () -> world.of(CreateEvent.class)
                .execute(EventDrafts.with(null, "Forum", "other", "silk-road", EventMode.HYBRID, null)));
    }

    private static LocalizedText named(String title) {
        return LocalizedText.of("en", title);
    }

    @Test
    void aDraftIsDeletedByThoseWhoManageItAndNothingThatWasPublished() {
        var slug = world.draft(EventsWorld.OPEN).slug().value();
        world.as(world.manager(world.organization("other")));
        assertNotFound(() -> world.of(DeleteEventDraft.class).execute(slug));
        world.asManager();
        world.of(DeleteEventDraft.class).execute(slug);
        assertThat(world.ports.events.table.all()).isEmpty();
        assertThat(world.history()).anyMatch(line -> line.startsWith("DRAFT_DELETED"));
        var published = world.published().slug().value();
        assertRefused("event-not-draft", () -> world.of(DeleteEventDraft.class).execute(published));
    }
}
