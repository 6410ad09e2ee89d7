package org.caravanserai.benchmarks.search;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.listing.EventListRequest;

/** A search as people make them, with the kind it is counted under. */
record Question(String kind, EventListRequest request) {

    private static final List<String> COMMON =
            List.of("international", "conference", "education", "国际", "教育", "образования", "الدولي");
    private static final int SIZE = 20;

    /** Words are drawn as they are used, so common words are asked for as often as they are written. */
    static Question next(Random random) {
        int drawn = random.nextInt(100);
        Vocabulary words = GeneratedEvent.vocabulary(GeneratedEvent.language(random));
        Vocabulary chinese = GeneratedEvent.vocabulary("zh");
        if (drawn < 25) {
            return of("one word", words.word(random), Map.of(), random);
        } else if (drawn < 45) {
            return of("two words", words.word(random) + " " + words.word(random), Map.of(), random);
        } else if (drawn < 55) {
            return of(
                    "Chinese",
                    chinese.word(random) + (random.nextBoolean() ? "" : chinese.word(random)),
                    Map.of(),
                    random);
        } else if (drawn < 65) {
            return of("very common word", COMMON.get(random.nextInt(COMMON.size())), Map.of(), random);
        } else if (drawn < 75) {
            return of("word and filters", words.word(random), filters(random), random);
        } else if (drawn < 85) {
            return of("filters", null, filters(random), random);
        } else if (drawn < 90) {
            String word = words.word(random);
            return of("beginning", word.substring(0, Math.min(3 + random.nextInt(3), word.length())), Map.of(), random);
        } else if (drawn < 95) {
            return of("mistyped", mistyped(words.word(random), random), Map.of(), random);
        }
        return of("whole list", null, Map.of(), random);
    }

    private static Question of(
            String kind,
            @org.jspecify.annotations.Nullable String query,
            Map<EventFacet, Set<String>> filters,
            Random random) {
        int page = random.nextInt(10) == 0 ? 1 + random.nextInt(3) : 0;
        return new Question(
                kind, new EventListRequest(filters, EventTime.ANY, new PageRequest(page, SIZE, query, null)));
    }

    private static Map<EventFacet, Set<String>> filters(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Map.of(EventFacet.COUNTRY, Set.of(GeneratedEvent.country(random)));
            case 1 ->
                Map.of(
                        EventFacet.KIND,
                        Set.of(GeneratedEvent.kind(random)),
                        EventFacet.COUNTRY,
                        Set.of(GeneratedEvent.country(random)));
            case 2 ->
                Map.of(
                        EventFacet.MONTH,
                        Set.of("2027-0" + (1 + random.nextInt(9))),
                        EventFacet.SECTOR,
                        Set.of(GeneratedEvent.sector(random)));
            default -> Map.of(EventFacet.MODE, Set.of("HYBRID"), EventFacet.LANGUAGE, Set.of("zh", "en"));
        };
    }

    private static String mistyped(String word, Random random) {
        if (word.length() < 5) {
            return word + "x";
        }
        int at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
}
