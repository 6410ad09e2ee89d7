package org.caravanserai.events.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.events.SeriesRenamed;
import org.caravanserai.domain.events.listing.EventSampling;
import org.caravanserai.domain.events.listing.EventSearchEntry;
import org.caravanserai.domain.events.listing.EventSearchIndex;
import org.caravanserai.domain.organizations.OrganizationsChanged;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.search.Vocabulary;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.events.testing.EventsWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search knows each public event as it is now, and nothing else. */
class SearchIndexTest {

    private final EventsWorld world = new EventsWorld();
    private final Map<UUID, EventSearchEntry> indexed = new TreeMap<>();
    private final Set<String> words = new HashSet<>();
    private String analysis = "1";

    @BeforeEach
    void answer() {
        world.wiring
                .answer(TextAnalysis.class, "version", nothing -> analysis)
                .answer(TextAnalysis.class, "words", text -> words((String) text[0]))
                .answer(TextAnalysis.class, "tokens", text -> words((String) text[0]))
                .answer(Vocabulary.class, "learn", learnt -> words.addAll(strings(learnt[0])))
                .answer(
                        EventSearchIndex.class,
                        "put",
                        entry -> indexed.put(((EventSearchEntry) entry[0]).event(), (EventSearchEntry) entry[0]))
                .answer(EventSearchIndex.class, "remove", event -> indexed.remove((UUID) event[0]));
    }

    @Test
    void aPublicEventIsFoundByItsTitleItsPlaceAndItsOrganizer() {
        var event = world.published();
        world.of(EventIndexer.class).changed(new EventChanged(event.id()));
        assertThat(indexed).containsOnlyKeys(event.id());
        assertThat(words)
                .contains("presidents'", "forum", "guiyang")
                .containsAll(words(world.organizer.displayName().in("en")));
    }

    @Test
    void anEventThatIsNotPublicIsNotFoundAnyMore() {
        var draft = world.draft(EventsWorld.OPEN);
        indexed.put(draft.id(), entryOf(world.published(EventsWorld.OPEN, "other")));
        var gone = Ids.next();
        indexed.put(gone, indexed.get(draft.id()));
        var indexer = world.of(EventIndexer.class);
        indexer.changed(new EventChanged(draft.id()));
        indexer.changed(new EventChanged(gone));
        assertThat(indexed).isEmpty();
        assertThat(words).isEmpty();
    }

    @Test
    void otherNamesOfOrganizationsAndSeriesAreFoundInTheirEvents() {
        var event = world.published();
        world.wiring
                .answer(
                        EventSearchIndex.class,
                        "publicEventsOf",
                        asked -> ((Collection<?>) asked[0]).contains(world.organizer.id())
                                ? List.of(event.id())
                                : List.of())
                .answer(EventSearchIndex.class, "publicEventsOfSeries", asked -> List.of(event.id()));
        var indexer = world.of(EventIndexer.class);
        indexer.organizersChanged(new OrganizationsChanged(Set.of(Ids.next())));
        assertThat(indexed).isEmpty();
        indexer.organizersChanged(new OrganizationsChanged(Set.of(world.organizer.id())));
        assertThat(indexed).containsOnlyKeys(event.id());
        indexed.clear();
        indexer.seriesRenamed(new SeriesRenamed(Ids.next()));
        assertThat(indexed).containsOnlyKeys(event.id());
    }

    @Test
    void aRebuildTakesEveryPublicEventInPiecesAndThenEnds() {
        var event = world.published();
        var ids = new ArrayList<>(Stream.generate(Ids::next).limit(250).toList());
        ids.set(240, event.id());
        var removals = new AtomicInteger();
        world.wiring
                .answer(EventSearchIndex.class, "removeStrays", nothing -> removals.incrementAndGet())
                .answer(EventSearchIndex.class, "publicEventsAfter", asked -> {
                    int from = asked[0] == null ? 0 : ids.indexOf(asked[0]) + 1;
                    return List.copyOf(ids.subList(from, Math.min(ids.size(), from + (int) asked[1])));
                });
        var steps = world.of(SearchRebuildSteps.class);
        assertThat(steps.next()).as("nothing was asked for").isFalse();
        world.ports.rebuilds.request(Ids.next(), analysis, Caller.SYSTEM, world.clock.instant());
        assertThat(steps.next()).as("more is left").isTrue();
        assertThat(world.ports.rebuilds.latest()).hasValueSatisfying(rebuild -> {
            assertThat(rebuild.done()).isEqualTo(200);
            assertThat(rebuild.isRunning()).isTrue();
        });
        assertThat(indexed).isEmpty();
        assertThat(steps.next()).as("the rest was done").isFalse();
        assertThat(world.ports.rebuilds.latest()).hasValueSatisfying(rebuild -> {
            assertThat(rebuild.done()).isEqualTo(250);
            assertThat(rebuild.isRunning()).isFalse();
        });
        assertThat(indexed).containsOnlyKeys(event.id());
        assertThat(removals).as("strays are taken out once").hasValue(1);
        assertThat(steps.next()).isFalse();
    }

    @Test
    void anotherAnalysisOfWordsAsksForARebuildOnce() {
        var steps = world.of(SearchRebuildSteps.class);
        steps.requestWhenTheAnalysisChanged();
        var first = world.ports.rebuilds.latest().orElseThrow();
        assertThat(first.analysis()).isEqualTo("1");
        assertThat(first.requestedBy()).isEqualTo(Caller.SYSTEM.name());
        world.ports.rebuilds.finish(first.id(), world.clock.instant());
        world.clock.forward(Duration.ofDays(1));
        steps.requestWhenTheAnalysisChanged();
        assertThat(world.ports.rebuilds.latest().orElseThrow().id()).isEqualTo(first.id());
        analysis = "2";
        steps.requestWhenTheAnalysisChanged();
        assertThat(world.ports.rebuilds.latest()).hasValueSatisfying(rebuild -> {
            assertThat(rebuild.analysis()).isEqualTo("2");
            assertThat(rebuild.isRunning()).isTrue();
        });
    }

    @Test
    void whoAskedForARebuildIsForgottenWithTheAccount() {
        var admin = world.as(PlatformRole.ADMIN);
        world.of(RequestSearchRebuild.class).execute();
        var forget = world.of(ForgottenRequester.class);
        forget.forget(new AccountDeleted(world.manager.id(), world.manager.email()));
        assertThat(world.ports.rebuilds.latest().orElseThrow().requestedBy()).isNotEmpty();
        forget.forget(new AccountDeleted(admin.id(), admin.email()));
        assertThat(world.ports.rebuilds.latest().orElseThrow().requestedBy()).isEmpty();
    }

    @Test
    void theSampleOfEventsIsRefreshedByItsStep() {
        var refreshed = new ArrayList<String>();
        world.wiring.answer(EventSampling.class, "refresh", nothing -> refreshed.add("once"));
        world.of(EventSamplingStep.class).refresh();
        assertThat(refreshed).containsExactly("once");
    }

    private EventSearchEntry entryOf(AcademicEvent event) {
        return world.of(EventSearchEntries.class).of(event);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split(" ", -1)));
    }

    private static Collection<String> strings(Object values) {
        return ((Collection<?>) values).stream().map(String.class::cast).toList();
    }
}
