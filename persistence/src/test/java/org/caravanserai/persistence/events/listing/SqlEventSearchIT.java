package org.caravanserai.persistence.events.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.events.listing.EventOrder;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.events.listing.EventSearchEntry;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.search.FieldWeight;
import org.caravanserai.domain.search.SearchDocument;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlEventSearchIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private Sql sql;
    private EventSamples samples;
    private SqlEventSearch search;
    private SqlEventSearchIndex index;

    /** A word that only the events of one test have. */
    private String own;

    @BeforeEach
    void wire() {
        sql = wired(new Sql());
        samples = new EventSamples(sql);
        search = new SqlEventSearch(sql, samples);
        index = new SqlEventSearchIndex(sql, Clock.fixed(NOW, ZoneOffset.UTC));
        own = "own" + Ids.next().toString().replace("-", "");
    }

    @Test
    void findsByEveryWordInAnyFormAndByTheBeginningOfTheLast() {
        event("silk", 1, "road", "university");

        assertThat(slugs(words("silk", "road"))).hasSize(1);
        assertThat(slugs(words("silk", "sea"))).isEmpty();
        assertThat(slugs(phrase(new SearchTerm("universities", Set.of("universities", "university"), false))))
                .hasSize(1);
        assertThat(slugs(phrase(new SearchTerm("univ", Set.of("univ"), true)))).hasSize(1);
        assertThat(slugs(phrase(new SearchTerm("univ", Set.of("univ"), false)))).isEmpty();
    }

    @Test
    void filtersMeetAndTheValuesOfOneFilterAreAlternatives() {
        var kazakh = event("a", 1, "country=KZ", "mode=ONLINE");
        var uzbek = event("b", 2, "country=UZ", "mode=ONLINE");
        event("c", 3, "country=CN", "mode=ONLINE");

        assertThat(slugs(query(Map.of(EventFacet.COUNTRY, Set.of("KZ", "UZ")), EventOrder.SOONEST)))
                .containsExactly(kazakh, uzbek);
        assertThat(slugs(query(
                        Map.of(EventFacet.COUNTRY, Set.of("KZ"), EventFacet.MODE, Set.of("ON_SITE")),
                        EventOrder.SOONEST)))
                .isEmpty();
    }

    @Test
    void whatIsToComeComesFirstTheSoonestFirstThenWhatIsOverTheLatestFirst() {
        var longAgo = event("longago", -3_000);
        var far = event("far", 900);
        var yesterday = event("yesterday", -1);
        var soon = event("soon", 3);
        var next = event("next", 40);

        assertThat(slugs(words())).containsExactly(soon, next, far, yesterday, longAgo);
        assertThat(slugs(timed(EventTime.UPCOMING))).containsExactly(soon, next, far);
        assertThat(slugs(timed(EventTime.PAST))).containsExactly(yesterday, longAgo);
    }

    @Test
    void spanBySpanFindsWhatReadingAllFinds() {
        for (int days : new int[] {-3_000, -800, -90, -8, -2, -1, 0, 1, 2, 6, 9, 30, 80, 500, 4_000}) {
            event("spread", days);
        }
        var common = DrawnEvents.daily(-300, 100).every(1, own).of(100_000);
        var none = DrawnEvents.ending().of(0);
        for (EventTime time : EventTime.values()) {
            for (EventOrder order : List.of(EventOrder.SOONEST, EventOrder.RELEVANCE)) {
                for (var words : List.of(terms(own), terms(own, own))) {
                    var query = new EventQuery(words, Map.of(), time, order, 0, 50);
                    assertThat(slugs(query, common)).hasSizeGreaterThan(4).isEqualTo(slugs(query, none));
                }
            }
        }
    }

    @Test
    void ofACommonWordTheTitlesComeFirstPageByPageAndNobodyCounts() {
        var mentioned = event("mentioned", 1);
        var far = event(own, 30);
        var near = event(own, 5);
        var common = DrawnEvents.daily(-300, 100)
                .every(1, own)
                .every(10, TitleTokens.of(own))
                .of(100_000);

        var first = new EventQuery(terms(own), Map.of(), EventTime.ANY, EventOrder.RELEVANCE, 0, 2);
        var second = new EventQuery(terms(own), Map.of(), EventTime.ANY, EventOrder.RELEVANCE, 1, 2);

        assertThat(slugs(first, common)).containsExactly(near, far);
        assertThat(new EventSearchStatement(first, NOW, common).total(2)).isEqualTo(EventSearch.MOST + 1L);
        assertThat(slugs(second, common)).containsExactly(mentioned);
        assertThat(new EventSearchStatement(second, NOW, common).total(3)).isEqualTo(3);
    }

    private List<String> slugs(EventQuery query, EventSample sample) {
        var statement = new EventSearchStatement(query, NOW, sample);
        var text = statement.sql();
        return inTransaction(() -> sql.list(text, row -> row.text("slug"), statement.parameters()));
    }

    @Test
    void whatHasBegunAndIsNotOverIsUpcoming() {
        var running = event("running", NOW.minus(Duration.ofDays(60)), NOW.plus(Duration.ofDays(60)), List.of());
        var soon = event("soon", 3);

        assertThat(slugs(timed(EventTime.UPCOMING))).containsExactly(running, soon);
    }

    @Test
    void whatBeginsFirstComesFirstWheneverItEnds() {
        var days = Duration.ofDays(1);
        var brief = event("brief", NOW.plus(days.multipliedBy(9)), NOW.plus(days.multipliedBy(10)), List.of());
        var week = event("week", NOW.plus(days.multipliedBy(7)), NOW.plus(days.multipliedBy(14)), List.of());
        var whole = new EventQuery(SearchPhrase.EMPTY, Map.of(), EventTime.ANY, EventOrder.SOONEST, 0, 1_000);

        assertThat(slugs(words())).containsExactly(week, brief);
        assertThat(slugs(whole)).containsSubsequence(week, brief);
    }

    @Test
    void ordersByTitleAndByPublication() {
        var b = event("b", 1);
        var a = event("a", 2);

        assertThat(slugs(query(Map.of(), EventOrder.TITLE))).containsExactly(a, b);
        assertThat(slugs(query(Map.of(), EventOrder.TITLE_DESCENDING))).containsExactly(b, a);
        assertThat(slugs(query(Map.of(), EventOrder.RECENTLY_PUBLISHED))).containsExactly(a, b);
        assertThat(slugs(query(Map.of(), EventOrder.LATEST))).containsExactly(a, b);
    }

    @Test
    void theBestMatchHasTheWordsInItsTitle() {
        var mentioned = event("x", 1, "heritage");
        var titled = event("heritage", 30);

        assertThat(slugs(new EventQuery(terms(own, "heritage"), Map.of(), EventTime.ANY, EventOrder.RELEVANCE, 0, 10)))
                .containsExactly(titled, mentioned);
    }

    @Test
    void pagesAreCutByTheDatabaseAndTheTotalIsOfAll() {
        for (int i = 0; i < 25; i++) {
            event("e" + i, i + 1);
        }
        var third = find(new EventQuery(terms(own), Map.of(), EventTime.ANY, EventOrder.SOONEST, 2, 10));
        assertThat(third.items()).hasSize(5);
        assertThat(third.total()).isEqualTo(25);
        var behind = find(new EventQuery(terms(own), Map.of(), EventTime.ANY, EventOrder.SOONEST, 9, 10));
        assertThat(behind.items()).isEmpty();
        assertThat(behind.total()).isEqualTo(25);
    }

    @Test
    void theWholeListIsOrderedWithoutWordsAndFilters() {
        event("whole", 2);
        for (EventOrder order : EventOrder.values()) {
            for (EventTime time : EventTime.values()) {
                var page = find(new EventQuery(SearchPhrase.EMPTY, Map.of(), time, order, 0, 5));
                assertThat(page.total()).isLessThanOrEqualTo(EventSearch.MOST + 1L);
            }
        }
        assertThat(find(new EventQuery(SearchPhrase.EMPTY, Map.of(), EventTime.UPCOMING, EventOrder.SOONEST, 0, 5))
                        .items())
                .isNotEmpty();
    }

    @Test
    void aLineShowsOrganizerPlaceAndSeats() {
        event("line", 5);

        var line = find(words()).items().get(0);

        assertThat(line.organizerName().in("en")).isEqualTo("Open University");
        assertThat(line.city()).isEqualTo("Samarkand");
        assertThat(line.seatsLeft()).isEqualTo(3);
        assertThat(line.registered()).isEqualTo(7);
        assertThat(line.waiting()).isEqualTo(2);
        assertThat(line.languages()).containsExactly("en", "zh");
    }

    @Test
    void renewingAnEntryForgetsTheOldWordsAndRemovingItForgetsAll() {
        var slug = event("before", 1);
        var id = id(slug);
        inTransaction(() -> index.put(entry(id, "after", NOW.plusSeconds(60), NOW.plusSeconds(3600), List.of())));
        assertThat(slugs(words("before"))).isEmpty();
        assertThat(slugs(words("after"))).containsExactly(slug);

        inTransaction(() -> index.remove(id));
        assertThat(slugs(words())).isEmpty();
    }

    @Test
    void rebuildingGoesThroughAllPublicEventsAndDropsStrays() {
        var id = id(event("stray", 1));
        assertThat(inTransaction(() -> index.publicEventsAfter(null, 100_000))).contains(id);
        inTransaction(
                () -> sql.update("update academic_event set state = 'DRAFT', published_at = null where id = ?", id));

        inTransaction(index::removeStrays);

        assertThat(slugs(words())).isEmpty();
        assertThat(inTransaction(() -> index.publicEventsAfter(null, 100_000))).doesNotContain(id);
    }

    @Test
    void offersTheValuesOfRecentEvents() {
        event("offered", 1);
        var values = inTransaction(search::recentValues);
        assertThat(values.countries()).contains("UZ");
        assertThat(values.languages()).contains("en", "zh");
    }

    @Test
    void filtersOfferWhatWouldBeFoundWithTheOthers() {
        for (int days = 1; days <= 3; days++) {
            var id = id(event("counted", days, days == 1 ? "kind=FORUM" : "kind=LECTURE", "series=valley"));
            if (days > 1) {
                inTransaction(() -> sql.update(
                        "update academic_event set venue_country = 'KZ', kind = 'LECTURE' where id = ?", id));
            } else {
                inTransaction(() -> sql.update("update academic_event set kind = 'FORUM' where id = ?", id));
            }
        }
        var any = facets(query(Map.of(), EventOrder.SOONEST));
        assertThat(any.of("kind")).containsExactly(new Facets.Value("LECTURE", 2), new Facets.Value("FORUM", 1));
        assertThat(any.of("country")).containsExactly(new Facets.Value("KZ", 2), new Facets.Value("UZ", 1));
        assertThat(any.of("language")).containsExactly(new Facets.Value("en", 3), new Facets.Value("zh", 3));
        assertThat(any.of("month")).isNotEmpty();
        assertThat(any.of("series")).isEmpty();

        var forums = facets(query(
                Map.of(EventFacet.KIND, Set.of("FORUM"), EventFacet.SERIES, Set.of("valley")), EventOrder.SOONEST));
        assertThat(forums.of("kind")).isEqualTo(any.of("kind"));
        assertThat(forums.of("country")).containsExactly(new Facets.Value("UZ", 1));
        assertThat(facets(query(Map.of(EventFacet.SERIES, Set.of("none")), EventOrder.SOONEST)))
                .isEqualTo(Facets.NONE);
        assertThat(facets(timed(EventTime.PAST))).isEqualTo(Facets.NONE);
    }

    @Test
    void filtersOfMoreEventsThanAreReadAreNotCounted() {
        event("many", 1);
        var many = new SqlEventSearch(sql, wired(new EventSamples(sql) {
            @Override
            EventSample current() {
                return DrawnEvents.daily(-300, 100).every(1, own).of(1_000_000);
            }
        }));
        assertThat(inTransaction(() -> many.facets(words(), NOW))).isEmpty();
    }

    private Facets facets(EventQuery query) {
        return inTransaction(() -> search.facets(query, NOW)).orElseThrow();
    }

    @Test
    void noTokenBreaksTheQuery() {
        event("plain", 1);
        var nasty = List.of(
                "'", "''", "\\", "\\'", "a' | 'b", "!a", "a & b", "(", ":*", "<->", "\u0000x", "🙂", "\ud83d", "%_",
                "$1", "?", "--", "é'");
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var token = new StringBuilder(nasty.get(random.nextInt(nasty.size())));
            for (int n = random.nextInt(4); n > 0; n--) {
                token.append(nasty.get(random.nextInt(nasty.size())));
            }
            var term = new SearchTerm(token.toString(), Set.of(token.toString(), token + "s"), random.nextBoolean());
            assertThatCode(() -> find(phrase(term))).as(token.toString()).doesNotThrowAnyException();
        }
    }

    @Test
    void theSampleIsDrawnByTheFirstSearchAndAnewWhenManyEventsChanged() {
        for (int days = 1; days <= 5; days++) {
            event("sampled", days);
        }
        find(words());
        var first = inTransaction(samples::current);
        assertThat(first.expect(words(), NOW).events()).isEqualTo(5);

        refresh();
        assertThat(inTransaction(samples::current)).isSameAs(first);

        event("sampled", 6);
        inTransaction(() -> sql.update("update event_search set indexed_at = indexed_at"));
        refresh();
        assertThat(inTransaction(samples::current).expect(words(), NOW).events())
                .isEqualTo(6);
    }

    /** Statistics of changes are written at the latest a second after the change. */
    private void refresh() {
        inTransaction(() -> sql.list("select pg_stat_force_next_flush()", row -> ""));
        inTransaction(samples::refresh);
    }

    @Test
    void onePlanServesAllSearchesOfAShape() {
        event("planned", 1);

        var plans = inTransaction(() -> {
            for (int i = 0; i < 20; i++) {
                search.find(words("planned" + i), NOW);
            }
            return sql.count(
                    "select sum(generic_plans) from pg_prepared_statements where statement like 'with found%'");
        });

        assertThat(plans).isPositive();
    }

    private EventQuery words(String... words) {
        var all = new java.util.ArrayList<>(List.of(own));
        all.addAll(List.of(words));
        return new EventQuery(terms(all.toArray(String[]::new)), Map.of(), EventTime.ANY, EventOrder.SOONEST, 0, 10);
    }

    private EventQuery phrase(SearchTerm term) {
        var terms = List.of(new SearchTerm(own, Set.of(own), false), term);
        return new EventQuery(new SearchPhrase(terms), Map.of(), EventTime.ANY, EventOrder.SOONEST, 0, 10);
    }

    private EventQuery query(Map<EventFacet, Set<String>> filters, EventOrder order) {
        return new EventQuery(terms(own), filters, EventTime.ANY, order, 0, 10);
    }

    private EventQuery timed(EventTime time) {
        return new EventQuery(terms(own), Map.of(), time, EventOrder.SOONEST, 0, 10);
    }

    private static SearchPhrase terms(String... words) {
        return new SearchPhrase(java.util.Arrays.stream(words)
                .map(word -> new SearchTerm(word, Set.of(word), false))
                .toList());
    }

    private Page<EventListItem> find(EventQuery query) {
        return inTransaction(() -> search.find(query, NOW));
    }

    private List<String> slugs(EventQuery query) {
        return find(query).items().stream().map(EventListItem::slug).toList();
    }

    private String event(String title, int inDays, String... tokens) {
        var starts = NOW.plus(Duration.ofDays(inDays));
        return event(title, starts, starts.plus(Duration.ofHours(5)), List.of(tokens));
    }

    private String event(String title, Instant starts, Instant ends, List<String> tokens) {
        var organization = Ids.next();
        var id = Ids.next();
        var slug = "event-" + id;
        inTransaction(() -> {
            sql.update("""
                insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
                values (?, ?, '{"en": "Open University"}', 'open', 'UNIVERSITY', 'UZ', 'VERIFIED', ?)
                """, organization, "organization-" + organization, NOW);
            sql.update("""
                insert into academic_event (id, version, slug, state, kind, mode, title, summary, description, organizer_id, languages,
                    starts_at, ends_at, time_zone, venue_city, venue_country, waiting_list, moderated, guests, created_at, published_at)
                values (?, 1, ?, 'PUBLISHED', 'FORUM', 'HYBRID', '{"en": "Title"}', '{}', '{}', ?, '{en,zh}', ?, ?, 'UTC', 'Samarkand', 'UZ',
                    true, false, true, ?, ?)
                """, id, slug, organization, starts, ends, NOW, NOW);
            sql.update(
                    "insert into seat_pool (event_id, attendance, capacity, taken, registered, waiting) values (?,"
                            + " 'ON_SITE', 10, 7, 7, 2)",
                    id);
            index.put(entry(id, title, starts, ends, tokens));
        });
        return slug;
    }

    private UUID id(String slug) {
        return UUID.fromString(slug.substring("event-".length()));
    }

    private EventSearchEntry entry(UUID id, String title, Instant starts, Instant ends, List<String> tokens) {
        var words = new SearchDocument().add(List.of(title), FieldWeight.TITLE).add(List.of(own), FieldWeight.BODY);
        words.add(tokens.stream().filter(token -> !token.contains("=")).toList(), FieldWeight.BODY);
        var facets =
                Set.copyOf(tokens.stream().filter(token -> token.contains("=")).toList());
        return new EventSearchEntry(
                id, words, facets, Set.of(), title, starts, ends, starts.minus(Duration.ofDays(100)));
    }
}
