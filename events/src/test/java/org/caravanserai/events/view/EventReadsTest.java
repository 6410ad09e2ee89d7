package org.caravanserai.events.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.events.EventScope;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.publication.PostponeEvent;
import org.caravanserai.events.testing.EventsWorld;
import org.junit.jupiter.api.Test;

/** Reading events: by everybody, by organizers, by the authority. */
class EventReadsTest {

    private final EventsWorld world = new EventsWorld();
    private final List<Object> asked = new ArrayList<>();

    @Test
    void aPublicEventIsForEverybodyAndADraftForItsOrganizers() {
        world.published();
        world.draft("draft", EventsWorld.OPEN, EventMode.ON_SITE);
        var show = world.of(ShowEvent.class);
        world.asVisitor();
        assertThat(show.execute("forum").slug()).isEqualTo("forum");
        assertNotFound(() -> show.execute("draft"));
        assertNotFound(() -> show.execute("nowhere"));
        world.as(PlatformRole.AUTHORITY);
        assertNotFound(() -> show.execute("draft"));
        world.asManager();
        assertThat(show.execute("draft").slug()).isEqualTo("draft");
    }

    @Test
    void anOrganizerSeesWhatWaitsAndWhyAnEventWasSentBack() {
        var event = world.published();
        world.asManager();
        var facts = event.details().approvedFacts();
        world.ports.events.add(new EventChange(
                event.id(),
                new EventDetails.ApprovedFacts(
                        facts.kind(), EventMode.ON_SITE, facts.organizer(), facts.schedule(), facts.venue()),
                EventFixtures.NOW));
        var answer = world.of(ShowOwnEvent.class).execute("forum");
        assertThat(answer.proposed()).extracting(FieldDifference::field).containsExactly("mode");
        assertThat(answer.note()).isNull();
        world.of(PostponeEvent.class).execute("forum", "flood");
        assertThat(world.of(ShowOwnEvent.class).execute("forum").note()).isEqualTo("flood");
        world.as();
        assertNotFound(() -> world.of(ShowOwnEvent.class).execute("forum"));
    }

    @Test
    void historyIsForThoseWhomTheEventConcerns() {
        world.published();
        world.draft("draft", EventsWorld.OPEN, EventMode.ON_SITE);
        world.asManager();
        world.of(PostponeEvent.class).execute("forum", "flood");
        var history = world.of(EventHistory.class);
        assertThat(history.execute("forum", PageRequest.first(20)).items())
                .extracting(HistoryLine::reason)
                .containsExactly("flood");
        world.as(PlatformRole.AUTHORITY);
        assertThat(history.execute("forum", PageRequest.first(20)).total()).isEqualTo(1);
        assertNotFound(() -> history.execute("draft", PageRequest.first(20)));
        world.as();
        assertNotFound(() -> history.execute("forum", PageRequest.first(20)));
    }

    @Test
    void theOwnEventsAreThoseOfTheOrganizationsThatTheCallerManages() {
        var page = new Page<EventRow>(List.of(), 0, 20, 0);
        remember("of", page);
        remember("perState", List.of());
        remember("perStage", List.of());
        world.asManager();
        assertThat(world.of(OwnEventList.class)
                        .execute(EventState.DRAFT, PageRequest.first(20))
                        .events())
                .isSameAs(page);
        assertThat(asked.get(0)).isEqualTo(new EventScope(List.of(world.organizer.id()), List.of()));
        assertThat(world.of(OwnEventBoard.class).execute(5)).isNotNull();
        assertThat(asked.get(0)).isEqualTo(new EventScope(List.of(world.organizer.id()), List.of()));
        world.as(world.member(world.organizer, "teacher", OrganizationRole.TEACHER));
        world.of(OwnEventBoard.class).execute(5);
        assertThat(asked.get(0)).isEqualTo(new EventScope(List.of(), List.of()));
    }

    @Test
    void publicEventsOfAnOrganizationAndFingerprintsAreWhatTheDirectoryFinds() {
        var rows = new ArrayList<>();
        remember("publicOf", rows);
        remember("fingerprint", Optional.of("abc"));
        assertThat(world.of(EventsOfOrganization.class).execute(world.organizer.id()))
                .isSameAs(rows);
        assertThat(asked).containsExactly(world.organizer.id(), 20);
        assertThat(world.of(EventFingerprint.class).execute("forum")).contains("abc");
    }

    private void remember(String method, Object answer) {
        world.wiring.answer(EventDirectory.class, method, arguments -> {
            asked.clear();
            for (var argument : arguments) {
                asked.add(argument == null ? "null" : argument);
            }
            return answer;
        });
    }
}
