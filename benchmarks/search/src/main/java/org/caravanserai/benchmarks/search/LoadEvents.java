package org.caravanserai.benchmarks.search;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import org.caravanserai.domain.search.EditDistance;
import org.caravanserai.domain.search.FieldWeight;
import org.caravanserai.domain.search.SearchDocument;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.persistence.events.listing.OpenSearch;
import org.caravanserai.persistence.search.TsVector;
import org.caravanserai.platform.search.LuceneTextAnalysis;

/**
 * Fills a migrated database with published events, organizations, seats and their index entries.
 *
 * <p>Arguments: JDBC address, number of events, and the time that counts as now (ISO 8601). The same arguments give the same events.
 */
public final class LoadEvents {

    private static final Logger LOG = Logger.getLogger("load");
    private static final int ORGANIZERS = 5_000;
    private static final int PIECE = 2_000;

    private final TextAnalysis analysis = new LuceneTextAnalysis();
    private final Random random = new Random(42);
    private final Set<String> vocabulary = new HashSet<>();
    private final List<UUID> organizers = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private LoadEvents() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            new LoadEvents().load(connection, Integer.parseInt(arguments[1]), Instant.parse(arguments[2]));
        }
    }

    private void load(Connection connection, int events, Instant now) throws Exception {
        CopyTable organizations = new CopyTable(
                connection, "organization", "id, slug, display_name, sort_name, sector, country, state, created_at");
        for (int i = 0; i < ORGANIZERS; i++) {
            String name = GeneratedEvent.vocabulary("en").text(random, 3) + " University";
            UUID id = id();
            organizers.add(id);
            names.add(name);
            organizations.row(
                    id,
                    "organizer-" + i,
                    json("en", name),
                    name,
                    GeneratedEvent.sector(random),
                    GeneratedEvent.country(random),
                    "VERIFIED",
                    now);
        }
        organizations.write();
        CopyTable rows = new CopyTable(
                connection,
                "academic_event",
                "id, version, slug, state, kind, mode, title, summary, description, organizer_id, languages,"
                    + " starts_at, ends_at, time_zone, venue_city, venue_country, capacity, waiting_list, moderated,"
                    + " guests, created_at, published_at");
        CopyTable seats = new CopyTable(connection, "seat_pool", "event_id, attendance, capacity, taken, registered");
        CopyTable index = new CopyTable(
                connection,
                "event_search",
                "event_id, tokens, headline, starts_at, ends_at, published_at, title, indexed_at");
        for (int i = 1; i <= events; i++) {
            GeneratedEvent event = GeneratedEvent.next(random, now, ORGANIZERS);
            UUID id = id();
            rows.row(
                    id,
                    1,
                    "event-" + i,
                    "PUBLISHED",
                    event.kind(),
                    event.mode(),
                    Json.of(event.title()),
                    Json.of(event.summary()),
                    Json.of(event.description()),
                    organizers.get(event.organizer()),
                    "{" + String.join(",", event.languages()) + "}",
                    event.startsAt(),
                    event.endsAt(),
                    "UTC",
                    event.city(),
                    event.country(),
                    200,
                    true,
                    false,
                    true,
                    event.publishedAt(),
                    event.publishedAt());
            seats.row(id, "ON_SITE", 200, i % 200, i % 200);
            SearchDocument words = words(event);
            index.row(
                    id,
                    TsVector.of(words),
                    TsVector.of(words, FieldWeight.TITLE),
                    event.startsAt(),
                    event.endsAt(),
                    event.publishedAt(),
                    event.title().values().iterator().next().toLowerCase(Locale.ROOT),
                    now);
            if (i % PIECE == 0 || i == events) {
                rows.write();
                seats.write();
                index.write();
                LOG.info(i + " events");
            }
        }
        CopyTable words = new CopyTable(connection, "search_word", "word");
        CopyTable rests = new CopyTable(connection, "search_word_rest", "rest, word");
        for (String word : vocabulary) {
            if (word.length() > 2 && word.length() <= 40) {
                words.row(word);
                EditDistance.restsOfKnown(word).forEach(rest -> rests.row(rest, word));
            }
        }
        words.write();
        rests.write();
    }

    private SearchDocument words(GeneratedEvent event) {
        SearchDocument document = new SearchDocument();
        List<String> facets = new ArrayList<>(List.of(
                "country=" + event.country(),
                "kind=" + event.kind(),
                "sector=" + event.sector(),
                "mode=" + event.mode(),
                "month=" + event.startsAt().atZone(ZoneOffset.UTC).toString().substring(0, 7)));
        event.languages().forEach(language -> facets.add("language=" + language));
        facets.addAll(OpenSearch.days(event.endsAt()));
        document.add(facets, FieldWeight.BODY);
        event.title().forEach((language, text) -> {
            document.add(analysis.tokens(text, LanguageTag.of(language)), FieldWeight.TITLE);
            vocabulary.addAll(analysis.words(text));
        });
        for (String name : List.of(names.get(event.organizer()), event.city())) {
            document.add(analysis.tokens(name, LanguageTag.of("en")), FieldWeight.NAME);
        }
        event.summary()
                .forEach((language, text) ->
                        document.add(analysis.tokens(text, LanguageTag.of(language)), FieldWeight.SUMMARY));
        event.description()
                .forEach((language, text) ->
                        document.add(analysis.tokens(text, LanguageTag.of(language)), FieldWeight.BODY));
        return document;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static String json(String language, String text) {
        return Json.of(java.util.Map.of(language, text));
    }
}
