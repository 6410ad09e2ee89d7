package org.caravanserai.domain.centers.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sample, second marker, moderation and appeal of one assessment. */
class MarkingTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final UUID SECOND = Ids.next();
    private static final UUID DIRECTOR = Ids.next();
    private static final MarkingRule RULE = new MarkingRule(20, 2, new BigDecimal("5"), 14);

    private static Assessment assessment(MarkingRule rule) {
        return new Assessment(
                Ids.next(), 1, LocalizedText.of("en", "Test"), 100, new BigDecimal("50"), LocalDate.EPOCH, rule);
    }

    private static AssessmentMark mark(Assessment assessment, UUID enrolment, int marker, String points) {
        return new AssessmentMark(assessment.id(), enrolment, marker, new BigDecimal(points), null, null, NOW);
    }

    private static List<UUID> papers(int number) {
        return Stream.generate(Ids::next).limit(number).toList();
    }

    @ParameterizedTest
    @CsvSource({"20, 0, 12, 3", "20, 5, 12, 5", "20, 5, 3, 3", "0, 2, 12, 2", "100, 0, 7, 7", "0, 0, 9, 0", "1, 0, 1, 1"
    })
    void theSampleIsAPartRoundedUpAndAtLeastSoMany(int percent, int least, int papers, int size) {
        var rule = new MarkingRule(percent, least, BigDecimal.ZERO, 0);
        assertThat(rule.sampleOf(papers)).isEqualTo(size);
        assertThat(rule.asksForSample()).isEqualTo(size > 0);
    }

    @Test
    void aRuleTellsAllItsFaultsAtOnce() {
        assertInvalid(
                List.of("samplePercent: between", "sampleLeast: between", "tolerance: between", "appealDays: between"),
                () -> new MarkingRule(101, -1, new BigDecimal(-1), 91));
    }

    @Test
    void theSameSeedDrawsTheSameSampleAgainAndAnotherSeedAnotherOne() {
        var papers = papers(40);
        var sample = MarkingSample.draw(4711, papers, 8);
        assertThat(sample).hasSize(8).doesNotHaveDuplicates().isSubsetOf(papers);
        assertThat(MarkingSample.draw(4711, papers, 8)).isEqualTo(sample);
        assertThat(MarkingSample.draw(4712, papers, 8)).isNotEqualTo(sample);
        var drawn = new HashSet<UUID>();
        for (long seed = 0; seed < 200; seed++) {
            drawn.addAll(MarkingSample.draw(seed, papers, 8));
        }
        assertThat(drawn).as("every paper can be drawn").hasSize(40);
    }

    @Test
    void marksAreComparedPaperByPaperAndOnlyThoseBeyondTheToleranceAreDisputed() {
        var assessment = assessment(RULE);
        var papers = papers(3);
        var marks = List.of(
                mark(assessment, papers.get(0), 1, "40"),
                mark(assessment, papers.get(0), 2, "45"),
                mark(assessment, papers.get(1), 1, "30"),
                mark(assessment, papers.get(1), 2, "20"),
                mark(assessment, papers.get(2), 1, "10"));
        var comparison = MarkComparison.of(assessment, papers, marks);
        assertThat(comparison.isComplete()).isFalse();
        assertThat(comparison.disputed())
                .extracting(MarkComparison.Line::enrolment)
                .containsExactly(papers.get(1));
        assertThat(comparison.lines().get(1).difference()).isEqualByComparingTo("-10");
        assertThat(comparison.lines().get(2).difference()).isNull();
        assertThat(comparison.factor(Map.of(papers.get(1), new BigDecimal("24"))))
                .as("(42.5 + 24 + 10) / 80")
                .isEqualByComparingTo("0.9563");
        assertThat(new MarkComparison(List.of()).factor(Map.of())).isEqualByComparingTo("1");
    }

    @Test
    void theMarkOfAnAppealCountsBeforeModerationAndModerationBeforeTheMarkers() {
        var assessment = assessment(RULE);
        var paper = Ids.next();
        var first = mark(assessment, paper, AssessmentMark.FIRST, "10");
        var second = mark(assessment, paper, AssessmentMark.SECOND, "15");
        var moderated = mark(assessment, paper, AssessmentMark.MODERATION, "11");
        var appeal = mark(assessment, paper, AssessmentMark.APPEAL, "14");
        assertThat(AssessmentMark.counting(List.of())).isNull();
        assertThat(AssessmentMark.counting(List.of(first, second))).isEqualByComparingTo("12.5");
        assertThat(AssessmentMark.counting(List.of(first, second, moderated))).isEqualByComparingTo("11");
        assertThat(AssessmentMark.counting(List.of(appeal, first, moderated))).isEqualByComparingTo("14");
    }

    @Test
    void marksAreSampledModeratedAndPublishedInThisOrder() {
        var assessment = assessment(RULE);
        assertThat(assessment.stage()).isEqualTo(MarkingStage.FIRST_MARKS);
        assertRefused("moderation-open", () -> assessment.publish(NOW));
        assertRefused("sample-not-drawn", assessment::requireSecondMarking);
        assertRefused("sample-not-drawn", () -> moderate(assessment));
        assessment.requireMarkable(BigDecimal.TEN, false);
        assessment.drawSample(SECOND, 7, NOW);
        assertThat(assessment.stage()).isEqualTo(MarkingStage.SECOND_MARKS);
        assertThat(assessment.checks().sampleSeed()).isEqualTo(7);
        assertThat(assessment.isBlindFor(SECOND)).isTrue();
        assertThat(assessment.isBlindFor(DIRECTOR)).isFalse();
        assertRefused("sample-drawn", () -> assessment.drawSample(SECOND, 8, NOW));
        assertRefused("sample-drawn", () -> assessment.requireMarkable(BigDecimal.TEN, false));
        assertRefused("moderation-open", () -> assessment.publish(NOW));
        moderate(assessment);
        assertThat(assessment.stage()).isEqualTo(MarkingStage.MODERATED);
        assertThat(assessment.isBlindFor(SECOND)).as("no longer").isFalse();
        assertThat(assessment.checks().rest()).isEqualTo(RestOfClass.SCALED);
        assertThat(assessment.checks().scaleFactor()).isEqualByComparingTo("0.95");
        assertThat(assessment.checks().moderationReason()).isEqualTo("too generous");
        assertThat(assessment.checks().moderatedBy()).isEqualTo(DIRECTOR);
        assertRefused("marks-moderated", assessment::requireSecondMarking);
        assertRefused("marks-moderated", () -> moderate(assessment));
        assessment.publish(NOW);
        assertThat(assessment.stage()).isEqualTo(MarkingStage.PUBLISHED);
        assertRefused("marks-published", () -> assessment.drawSample(SECOND, 8, NOW));
    }

    private static void moderate(Assessment assessment) {
        assessment.moderate(RestOfClass.SCALED, new BigDecimal("0.95"), "too generous", DIRECTOR, NOW);
    }

    @Test
    void withoutARuleNothingIsDrawnAndMarksArePublishedAtOnce() {
        var assessment = assessment(MarkingRule.NONE);
        assertRefused("no-sample-needed", () -> assessment.drawSample(SECOND, 1, NOW));
        assessment.publish(NOW);
        assertThat(assessment.appealsUntil()).isNull();
        assertRefused("appeals-closed", () -> assessment.requireAppealable(NOW));
    }

    @Test
    void anAppealIsPossibleFromPublicationUntilTheWindowIsOver() {
        var assessment = assessment(new MarkingRule(0, 0, BigDecimal.ZERO, 14));
        assertRefused("appeals-closed", () -> assessment.requireAppealable(NOW));
        assessment.publish(NOW);
        var until = NOW.plus(Duration.ofDays(14));
        assertThat(assessment.appealsUntil()).isEqualTo(until);
        assessment.requireAppealable(NOW);
        assessment.requireAppealable(until.minusMillis(1));
        assertRefused("appeals-closed", () -> assessment.requireAppealable(until));
    }

    @Test
    void anAppealIsDecidedOnceAndKnowsWhatItHasChanged() {
        var assessment = assessment(RULE);
        var paper = Ids.next();
        var appeal = new MarkAppeal(assessment, paper, "page 2 was not read", new BigDecimal("20.00"), NOW);
        assertThat(appeal.assessment()).isEqualTo(assessment.id());
        assertThat(appeal.enrolment()).isEqualTo(paper);
        assertThat(appeal.appeal().grounds()).isEqualTo("page 2 was not read");
        assertThat(appeal.appeal().filedAt()).isEqualTo(NOW);
        assertThat(appeal.appeal().isDecided()).isFalse();
        assertThat(appeal.appeal().isUpheld()).isFalse();
        assertThat(appeal.appeal().decidedAt()).isNull();
        appeal.decide(new BigDecimal("23"), "page 2 counts", DIRECTOR, Set.of(), NOW);
        assertThat(appeal.appeal().isUpheld()).isTrue();
        assertThat(appeal.before()).isEqualByComparingTo("20");
        assertThat(appeal.points()).isEqualByComparingTo("23");
        assertThat(appeal.appeal().note()).isEqualTo("page 2 counts");
        assertThat(appeal.appeal().decidedBy()).isEqualTo(DIRECTOR);
        assertThat(appeal.appeal().decidedAt()).isEqualTo(NOW);
        assertRefused("appeal-decided", () -> appeal.decide(BigDecimal.ONE, "again", DIRECTOR, Set.of(), NOW));
        var other = new MarkAppeal(assessment, paper, "more", new BigDecimal("20.00"), NOW);
        other.decide(new BigDecimal("20"), "it stands", DIRECTOR, Set.of(), NOW);
        assertThat(other.appeal().isDecided()).isTrue();
        assertThat(other.appeal().isUpheld()).isFalse();
        assertThat(other.id()).isNotEqualTo(appeal.id());
    }
}
