package org.caravanserai.events.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.listing.CancelledEvents;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.events.listing.EventSearchIndex;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.search.Vocabulary;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.calendar.EventFeed;
import org.caravanserai.events.testing.EventsWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public list of events, its filters and feeds, and the index behind it. */
class EventListTest {

    private final EventsWorld world = new EventsWorld();
    private final List<EventQuery> asked = new ArrayList<>();
    private final SearchPhrase typed = new SearchPhrase(List.of(new SearchTerm("forun", Set.of("forun"), false)));

    @BeforeEach
    void answer() {
        world.wiring.answer(TextAnalysis.class, "version", nothing -> "1");
        world.wiring.answer(TextAnalysis.class, "phrase", words -> switch ((String) words[0]) {
            case "forun" -> typed;
            case "forum" -> new SearchPhrase(List.of(new SearchTerm("forum", Set.of("forum"), false)));
            default -> SearchPhrase.EMPTY;
        });
    }

    @Test
    void whatWasCancelledIsListedButNotCountedAsUpcoming() {
        find(query -> 8);
        world.wiring.answer(CancelledEvents.class, "ahead", modes -> 1L);
        assertThat(world.of(CountUpcomingEvents.class).execute(EnumSet.allOf(EventMode.class)))
                .isEqualTo(7);
        assertThat(world.of(BrowseEvents.class).execute(request(null)).total()).isEqualTo(8);
        find(query -> EventSearch.MOST + 1);
        assertThat(world.of(CountUpcomingEvents.class).execute(Set.of(EventMode.ONLINE)))
                .as("more than are counted")
                .isGreaterThan(EventSearch.MOST);
    }

    @Test
    void allEventsAreListedWithoutAQueryAndNoneForOneThatSaysNothing() {
        find(query -> 1);
        var browse = world.of(BrowseEvents.class);
        assertThat(browse.execute(request(null)).total()).isEqualTo(1);
        assertThat(asked)
                .singleElement()
                .satisfies(query -> assertThat(query.phrase().isEmpty()).isTrue());
        assertThat(browse.execute(request("!?")).total()).isZero();
        assertThat(asked).hasSize(1);
    }

    @Test
    void aTypingErrorIsCorrectedWhenNothingIsFound() {
        world.wiring.answer(Vocabulary.class, "meant", words -> Map.of("forun", Set.of("forum")));
        find(query -> query.phrase().equals(typed) ? 0 : 1);
        assertThat(world.of(BrowseEvents.class).execute(request("forun")).total())
                .isEqualTo(1);
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).phrase().terms().get(0).forms()).contains("forum");
    }

    @Test
    void filtersAreCountedForTheCorrectedWordsWhenNothingIsFound() {
        world.wiring.answer(Vocabulary.class, "meant", words -> Map.of("forun", Set.of("forum")));
        var counts = new Facets(Map.of("country", List.of(new Facets.Value("CN", 2))));
        world.wiring.answer(
                EventSearch.class,
                "facets",
                asked -> Optional.of(
                        ((EventQuery) asked[0]).phrase().terms().get(0).forms().contains("forum")
                                ? counts
                                : Facets.NONE));
        var count = world.of(CountEventFilters.class);
        assertThat(count.execute(request("forun"))).contains(counts);
        assertThat(count.execute(request("opera"))).contains(Facets.NONE);
        assertThat(count.execute(request("!?"))).contains(Facets.NONE);
    }

    @Test
    void offeredFiltersAreLookedUpEveryTwoMinutes() {
        var lookups = new ArrayList<EventSearch.FacetValues>();
        world.wiring.answer(EventSearch.class, "recentValues", nothing -> {
            lookups.add(new EventSearch.FacetValues(List.of("CN"), List.of("zh")));
            return lookups.get(0);
        });
        var offered = world.of(OfferedFilters.class);
        assertThat(offered.execute().countries()).containsExactly("CN");
        offered.execute();
        assertThat(lookups).hasSize(1);
        world.clock.forward(Duration.ofMinutes(2).plusSeconds(1));
        offered.execute();
        assertThat(lookups).hasSize(2);
    }

    @Test
    void feedsHoldWhatIsToCome() {
        find(query -> 0);
        var feed = world.of(EventFeed.class);
        assertThat(feed.execute(EventFeed.Form.ATOM, "Events", title -> title, "en", request(null), ""))
                .contains("<feed");
        assertThat(feed.execute(EventFeed.Form.CALENDAR, "Events", title -> title, "en", request(null), ""))
                .contains("BEGIN:VCALENDAR");
        assertThat(asked).extracting(EventQuery::time).containsOnly(EventTime.UPCOMING);
    }

    @Test
    void oneRebuildOfTheIndexRunsAtATime() {
        world.as(PlatformRole.ADMIN);
        var request = world.of(RequestSearchRebuild.class);
        request.execute();
        assertThat(world.history()).containsExactly("REBUILD_REQUESTED");
        assertThat(world.wiring.announced()).containsExactly(new SearchRebuildRequested());
        assertRefused("search-rebuild-running", request::execute);
        assertThat(world.history()).hasSize(1);
    }

    @Test
    void theIndexIsShownBesideTheLastRebuild() {
        world.wiring.answer(EventSearchIndex.class, "publicEvents", nothing -> 5L);
        world.wiring.answer(EventSearchIndex.class, "indexed", nothing -> 4L);
        assertThat(world.of(ShowSearchRebuild.class).execute()).isEqualTo(new ShowSearchRebuild.Answer(5, 4, null));
    }

    private void find(ToIntFunction<EventQuery> total) {
        world.wiring.answer(EventSearch.class, "find", arguments -> {
            var query = (EventQuery) arguments[0];
            asked.add(query);
            return new Page<EventListItem>(List.of(), 0, 20, total.applyAsInt(query));
        });
    }

    private static EventListRequest request(@Nullable String query) {
        return new EventListRequest(Map.of(), EventTime.ANY, new PageRequest(0, 20, query, null));
    }
}
