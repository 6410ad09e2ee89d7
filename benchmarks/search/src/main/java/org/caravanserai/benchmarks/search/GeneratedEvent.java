package org.caravanserai.benchmarks.search;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An event as the generator invents it: texts in one to three languages, a place, times over twelve years of which the last two lie ahead.
 */
record GeneratedEvent(
        Map<String, String> title,
        Map<String, String> summary,
        Map<String, String> description,
        int organizer,
        String city,
        String country,
        String kind,
        String sector,
        String mode,
        List<String> languages,
        Instant startsAt,
        Instant endsAt,
        Instant publishedAt) {

    private static final String[] KINDS = {
        "CONFERENCE", "WORKSHOP", "LECTURE", "FORUM", "EXHIBITION", "EXCHANGE_WEEK", "MINISTERS_CONFERENCE"
    };
    private static final String[] SECTORS = {
        "UNIVERSITY", "NON_GOVERNMENTAL", "RESEARCH_INSTITUTE", "GOVERNMENT", "ENTERPRISE", "TEAM"
    };
    private static final String[] MODES = {"ON_SITE", "HYBRID", "ONLINE"};
    private static final String[] COUNTRIES =
            ("CN KZ UZ TH MY VN ID PK RU LA KH MM SG PH KG TJ MN TM GE AZ AM TR EG SA AE QA JO MA DZ TN KE ET NG ZA FR"
                            + " ES DE IT GB PL HU RS GR PT BR AR CL MX PE CU IN LK NP BD JP KR AU NZ CA US IR IQ")
                    .split(" ");
    private static final Map<String, Vocabulary> VOCABULARIES = vocabularies();
    private static final Duration BEHIND = Duration.ofDays(3_650);
    private static final Duration AHEAD = Duration.ofDays(730);

    static Vocabulary vocabulary(String language) {
        return requireNonNull(VOCABULARIES.get(language));
    }

    static GeneratedEvent next(Random random, Instant now, int organizers) {
        String main = language(random);
        Map<String, String> title = new LinkedHashMap<>();
        Map<String, String> summary = new LinkedHashMap<>();
        Map<String, String> description = new LinkedHashMap<>();
        tell(random, main, title, summary, description);
        if (!main.equals("en") && random.nextInt(100) < 60) {
            tell(random, "en", title, summary, description);
        } else if (random.nextInt(100) < 30) {
            tell(random, "zh", title, summary, description);
        }
        Instant starts = starts(random, now);
        int hours = random.nextInt(100) < 2 ? 24 * 90 : 2 + random.nextInt(96);
        return new GeneratedEvent(
                title,
                summary,
                description,
                random.nextInt(organizers),
                vocabulary("en").word(random),
                skewed(random, COUNTRIES),
                skewed(random, KINDS),
                skewed(random, SECTORS),
                skewed(random, MODES),
                List.copyOf(title.keySet()),
                starts,
                starts.plus(Duration.ofHours(hours)),
                starts.minus(Duration.ofDays(30L + random.nextInt(200))));
    }

    /** A fifth lies ahead; behind us there are the more, the nearer. */
    private static Instant starts(Random random, Instant now) {
        if (random.nextInt(5) == 0) {
            return now.plusSeconds((long) (random.nextDouble() * AHEAD.toSeconds()));
        }
        double back = random.nextDouble();
        return now.minusSeconds((long) (back * back * BEHIND.toSeconds()));
    }

    private static void tell(
            Random random,
            String language,
            Map<String, String> title,
            Map<String, String> summary,
            Map<String, String> description) {
        Vocabulary words = vocabulary(language);
        title.put(language, words.text(random, 4 + random.nextInt(5)));
        summary.put(language, words.text(random, 12 + random.nextInt(10)));
        description.put(language, words.text(random, 30 + random.nextInt(40)));
    }

    static String language(Random random) {
        int drawn = random.nextInt(100);
        return drawn < 45 ? "en" : drawn < 70 ? "zh" : drawn < 80 ? "ru" : drawn < 88 ? "ar" : drawn < 94 ? "fr" : "es";
    }

    static String sector(Random random) {
        return skewed(random, SECTORS);
    }

    static String country(Random random) {
        return skewed(random, COUNTRIES);
    }

    static String kind(Random random) {
        return skewed(random, KINDS);
    }

    private static String skewed(Random random, String[] values) {
        return values[(int) (values.length * Math.pow(random.nextDouble(), 2))];
    }

    private static Map<String, Vocabulary> vocabularies() {
        Map<String, Vocabulary> all = new LinkedHashMap<>();
        for (String language : List.of("en", "zh", "ru", "ar", "fr", "es")) {
            all.put(language, new Vocabulary(language));
        }
        return all;
    }
}
