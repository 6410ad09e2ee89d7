package org.caravanserai.domain.centers.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.attendance.AttendanceTally;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final UUID CLASS = Ids.next();
    private static final UUID LEARNER = Ids.next();
    private static final AttendanceTally EIGHT_OF_TEN = new AttendanceTally(10, 10, 8, 8, 0);

    private final Assessment paper = assessment(1, "10");
    private final Assessment oral = assessment(3, "20");

    private static Assessment assessment(int weight, String maxPoints) {
        return new Assessment(
                CLASS,
                1,
                LocalizedText.of("en", "Test"),
                weight,
                new BigDecimal(maxPoints),
                LocalDate.of(2026, 12, 18),
                MarkingRule.NONE);
    }

    private static AssessmentMark mark(Assessment assessment, int marker, String points) {
        return new AssessmentMark(assessment.id(), LEARNER, marker, new BigDecimal(points), null, null, NOW);
    }

    private Completion completion(AssessmentMark... marks) {
        return Completion.of(75, 60, EIGHT_OF_TEN, List.of(paper, oral), List.of(marks));
    }

    @Test
    void theScoreWeighsEachAssessmentByItsShareOfThePoints() {
        var completion = completion(mark(paper, 1, "10"), mark(oral, 1, "10"));
        assertThat(completion.score()).isEqualByComparingTo("62.5");
        assertThat(completion.unmarked()).isZero();
        assertThat(completion.attendance()).isEqualTo(80);
        assertThat(completion.isCompleted()).isTrue();
    }

    @Test
    void twoMarkersCountAsTheirMean() {
        assertThat(completion(mark(paper, 1, "4"), mark(oral, 1, "16"), mark(oral, 2, "12"))
                        .score())
                .isEqualByComparingTo("62.5");
    }

    @Test
    void whatIsNotMarkedCountsAsNoPoints() {
        var completion = completion(mark(oral, 1, "20"));
        assertThat(completion.score()).isEqualByComparingTo("75");
        assertThat(completion.unmarked()).isEqualTo(1);
        assertThat(completion.isPassed()).isTrue();
    }

    @Test
    void thereIsNoScoreBeforeAnythingWasMarked() {
        var completion = completion();
        assertThat(completion.score()).isNull();
        assertThat(completion.unmarked()).isEqualTo(2);
        assertThat(completion.isPassed()).isFalse();
        assertThat(completion.isAttended()).isTrue();
        assertThat(completion.isCompleted()).isFalse();
    }

    @Test
    void theScoreHasOneDecimal() {
        var third = assessment(1, "3");
        var completion = Completion.of(0, 60, EIGHT_OF_TEN, List.of(third), List.of(mark(third, 1, "2")));
        assertThat(completion.score()).isEqualTo(new BigDecimal("66.7"));
    }

    @Test
    void aCourseWithoutAssessmentsIsCompletedByBeingThere() {
        var completion = Completion.of(75, 0, EIGHT_OF_TEN, List.of(), List.of());
        assertThat(completion.score()).isNull();
        assertThat(completion.isCompleted()).isTrue();
        assertThat(Completion.of(75, 1, EIGHT_OF_TEN, List.of(), List.of()).isCompleted())
                .isFalse();
    }

    @Test
    void beforeAnySessionWasHeldNobodyWasThereOftenEnough() {
        var tally = new AttendanceTally(10, 0, 0, 0, 0);
        assertThat(Completion.of(1, 0, tally, List.of(), List.of()).isAttended())
                .isFalse();
        assertThat(Completion.of(0, 0, tally, List.of(), List.of()).isAttended())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "75, 60.0, true, true",
                "74, 60.0, false, true",
                "75, 59.9, true, false",
                "-, 100.0, false, true",
                "100, -, true, false"
            })
    void bothTheAttendanceAndTheScoreHaveToReachTheRule(
            @Nullable Integer attendance, @Nullable BigDecimal score, boolean attended, boolean passed) {
        var completion = new Completion(attendance, 75, score, 60, 0, score);
        assertThat(completion.isAttended()).isEqualTo(attended);
        assertThat(completion.isPassed()).isEqualTo(passed);
        assertThat(completion.isCompleted()).isEqualTo(attended && passed);
    }

    @Test
    void whatIsNotMarkedYetIsLeftOutOfTheResultSoFar() {
        var onTrack = new Completion(80, 75, new BigDecimal("55.6"), 60, 1, new BigDecimal("92.7"));
        assertThat(onTrack.isOnTrack()).isTrue();
        assertThat(onTrack.isCompleted()).isFalse();
        assertThat(new Completion(null, 75, null, 60, 2, null).isOnTrack()).isTrue();
        assertThat(new Completion(70, 75, null, 60, 2, null).isOnTrack()).isFalse();
        assertThat(new Completion(80, 75, BigDecimal.TEN, 60, 0, BigDecimal.TEN).isOnTrack())
                .isFalse();
    }
}
