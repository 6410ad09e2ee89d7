package org.caravanserai.domain.centers.teaching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Terms, courses and classes for tests. */
public final class Classes {

    public static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    public static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final LevelScheme CEFR = new LevelScheme(
            "CEFR",
            "2020",
            LocalizedText.of("en", "CEFR"),
            "Council of Europe",
            List.of("A1", "A2", "B1", "B2", "C1", "C2"));

    private Classes() {}

    public static TeachingTerm term(UUID center) {
        return new TeachingTerm(
                center, LocalizedText.of("en", "Winter"), LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 31), null);
    }

    /** 75 % attendance and 60 % of the points. */
    public static CourseContent content(@Nullable String entryLevel) {
        return new CourseContent(
                LocalizedText.of("en", "Chinese A2"),
                LocalizedText.EMPTY,
                LanguageTag.of("zh"),
                "CEFR",
                "2020",
                entryLevel,
                "A2",
                60,
                75,
                60,
                List.of("Greetings", "Numbers"),
                null);
    }

    public static Course course(UUID center) {
        return new Course(center, content(null), CEFR, NOW);
    }

    public static ClassTerms terms(int minimum, int maximum, @Nullable UUID teacher, @Nullable UUID room) {
        return terms(minimum, maximum, teacher, room, null);
    }

    /** Held at a teaching point. */
    public static ClassTerms at(UUID point) {
        return terms(1, 5, null, null, point);
    }

    public static ClassHeld held(int minimum, int maximum) {
        return new ClassHeld(
                LocalizedText.of("en", "Evening group"),
                ClassMode.ON_SITE,
                minimum,
                maximum,
                LocalDate.of(2026, 11, 20),
                false);
    }

    private static ClassTerms terms(
            int minimum, int maximum, @Nullable UUID teacher, @Nullable UUID room, @Nullable UUID point) {
        return new ClassTerms(held(minimum, maximum), teacher, room, point);
    }
}
