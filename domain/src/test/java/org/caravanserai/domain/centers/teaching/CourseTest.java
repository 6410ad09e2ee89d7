package org.caravanserai.domain.centers.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.centers.teaching.Classes.CEFR;
import static org.caravanserai.domain.centers.teaching.Classes.NOW;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTest {

    private static final UUID CENTER = Ids.next();

    private static CourseContent content(
            @Nullable String entry, String exit, int hours, int attendance, int score, @Nullable Integer months) {
        return new CourseContent(
                LocalizedText.of("en", "Chinese"),
                LocalizedText.of("en", "For beginners"),
                LanguageTag.of("zh"),
                "CEFR",
                "2020",
                entry,
                exit,
                hours,
                attendance,
                score,
                List.of("Greetings", "Numbers"),
                months);
    }

    private static Course course(CourseContent content) {
        return new Course(CENTER, content, CEFR, NOW);
    }

    @Test
    void aCourseSaysWhatWasWritten() {
        var content = content("A1", "A2", 60, 75, 60, 24);
        var course = course(content);
        assertThat(course.content()).isEqualTo(content);
        assertThat(course.center()).isEqualTo(CENTER);
        assertThat(course.revision()).isEqualTo(1);
        assertThat(course.isCurrent()).isTrue();
    }

    @Test
    void aChangedCourseIsAFurtherRevisionUnderTheSameCode() {
        var before = content(null, "A2", 60, 75, 60, null);
        var first = course(before);
        var after = content("A1", "B1", 80, 80, 50, 12);
        var second = first.revised(after, CEFR, NOW);

        assertThat(second.code()).isEqualTo(first.code());
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.center()).isEqualTo(CENTER);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.isCurrent()).isTrue();
        assertThat(second.content()).isEqualTo(after);
        assertThat(first.isCurrent()).isFalse();
        assertThat(first.content()).as("classes keep their rule").isEqualTo(before);
    }

    @Test
    void aRevisionThatIsRefusedLeavesTheCurrentOne() {
        var course = course(content(null, "A2", 60, 75, 60, null));
        assertInvalid("hours: between", () -> course.revised(content(null, "A2", 0, 75, 60, null), CEFR, NOW));
        assertThat(course.isCurrent()).isTrue();
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var nonsense = new CourseContent(
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LanguageTag.of("zh"),
                "CEFR",
                "2020",
                "HSK 1",
                "HSK 2",
                0,
                -1,
                101,
                List.of(),
                0);
        assertInvalid(
                List.of(
                        "title: required",
                        "hours: between",
                        "minAttendance: between",
                        "minScore: between",
                        "exitLevel: unknown-level",
                        "entryLevel: unknown-level",
                        "certificateValidMonths: between"),
                () -> course(nonsense));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 1", "5000, 100, 100, 600"})
    void theLimitsThemselvesAreAllowed(int hours, int attendance, int score, int months) {
        var course = course(content(null, "A1", hours, attendance, score, months));
        assertThat(course.content().hours()).isEqualTo(hours);
        assertThat(course.content().certificateValidMonths()).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "5001, 0, 0, 1, hours",
        "1, 101, 0, 1, minAttendance",
        "1, 0, -1, 1, minScore",
        "1, 0, 0, 601, certificateValidMonths"
    })
    void whatIsBeyondALimitIsRefused(int hours, int attendance, int score, int months, String field) {
        assertInvalid(field + ": between", () -> course(content(null, "A1", hours, attendance, score, months)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "A2"})
    void learnersReachAtLeastTheLevelThatTheyNeed(String entry) {
        assertThat(course(content(entry, "A2", 60, 75, 60, null)).content().entryLevel())
                .isEqualTo(entry);
        assertInvalid("exitLevel: below-entry-level", () -> course(content("B1", entry, 60, 75, 60, null)));
    }

    @Test
    void onlyKnownLevelsAreCompared() {
        assertInvalid("entryLevel: unknown-level", () -> course(content("HSK 1", "A1", 60, 75, 60, null)));
        assertInvalid("exitLevel: unknown-level", () -> course(content("C2", "HSK 1", 60, 75, 60, null)));
    }

    @Test
    void theSyllabusIsALineEachWithoutEmptyOnes() {
        assertThat(new Syllabus(List.of(" Greetings ", "", "  ", "Numbers")).units())
                .containsExactly("Greetings", "Numbers");
    }

    @Test
    void theContentDoesNotChangeWithTheListThatItWasMadeFrom() {
        var units = new ArrayList<>(List.of("Greetings"));
        var content = new CourseContent(
                LocalizedText.of("en", "Chinese"),
                LocalizedText.EMPTY,
                LanguageTag.of("zh"),
                "CEFR",
                "2020",
                null,
                "A1",
                1,
                0,
                0,
                units,
                null);
        units.add("Numbers");
        assertThat(content.units()).containsExactly("Greetings");
    }
}
