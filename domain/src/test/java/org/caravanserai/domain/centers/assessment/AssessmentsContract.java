package org.caravanserai.domain.centers.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.centers.ClassContract;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** What {@link Assessments} promises. */
public interface AssessmentsContract extends ClassContract {

    MarkingRule SECOND_MARKER = new MarkingRule(50, 1, new BigDecimal("1.50"), 14);

    Assessments assessments();

    @Test
    default void thePlanOfAClassIsListedInItsOrder() {
        var ofClass = newClass().id();
        var second = assessment(ofClass, 2, MarkingRule.NONE);
        var first = assessment(ofClass, 1, SECOND_MARKER);
        assessment(newClass().id(), 1, MarkingRule.NONE);
        assertThat(inTransaction(() -> assessments().of(ofClass)))
                .extracting(Assessment::id)
                .containsExactly(first.id(), second.id());
        assertThat(inTransaction(() -> assessments().byId(first.id()))).hasValueSatisfying(found -> {
            assertThat(found.title()).isEqualTo(first.title());
            assertThat(found.maxPoints()).isEqualByComparingTo("20");
            assertThat(found.rule()).isEqualTo(SECOND_MARKER);
        });
        assertThat(inTransaction(() -> assessments().byId(Ids.next()))).isEmpty();
        assertThat(inTransaction(() -> assessments().lock(Ids.next()))).isEmpty();
        assertTaken(() -> assessments().add(made(ofClass, 2, MarkingRule.NONE)));
    }

    @Test
    default void whatChangesOfALockedAssessmentIsWrittenBack() {
        var assessment = assessment(newClass().id(), 1, MarkingRule.NONE);
        inTransaction(() -> assessments().lock(assessment.id()).orElseThrow().publish(NOW));
        assertThat(inTransaction(() -> assessments().byId(assessment.id())))
                .hasValueSatisfying(found -> assertThat(found.publishedAt()).isEqualTo(NOW));
    }

    @Test
    default void allEntriesStayAndOfEachMarkerTheLatestCounts() {
        var ofClass = newClass().id();
        var learner = enrolled(ofClass, 1).id();
        var other = enrolled(ofClass, 2).id();
        var assessment = assessment(ofClass, 1, MarkingRule.NONE).id();
        var late = mark(assessment, learner, AssessmentMark.FIRST, "15.50", NOW.plusSeconds(60));
        var early = mark(assessment, learner, AssessmentMark.FIRST, "12.00", NOW);
        var second = mark(assessment, learner, AssessmentMark.SECOND, "14.00", NOW.plusSeconds(30));
        var ofOther = mark(assessment, other, AssessmentMark.FIRST, "9.00", NOW);
        assertThat(inTransaction(() -> assessments().entries(assessment, learner)))
                .containsExactly(early, second, late);
        assertThat(inTransaction(() -> assessments().marks(ofClass))).containsExactlyInAnyOrder(late, second, ofOther);
        assertThat(inTransaction(() -> assessments().marks(Ids.next()))).isEmpty();
        assertThat(inTransaction(() -> assessments().entries(assessment, Ids.next())))
                .isEmpty();
    }

    @Test
    default void whatIsPublishedOfSeveralClassesIsFoundAtOnce() {
        var ofClass = newClass().id();
        var learner = enrolled(ofClass, 1).id();
        var shown = assessment(ofClass, 1, MarkingRule.NONE).id();
        var hidden = assessment(ofClass, 2, MarkingRule.NONE).id();
        var ofOther = assessment(newClass().id(), 1, MarkingRule.NONE).id();
        mark(shown, learner, AssessmentMark.FIRST, "12.00", NOW);
        var counts = mark(shown, learner, AssessmentMark.FIRST, "15.50", NOW.plusSeconds(60));
        mark(hidden, learner, AssessmentMark.FIRST, "9.00", NOW);
        inTransaction(() -> assessments().lock(shown).orElseThrow().publish(NOW));
        inTransaction(() -> assessments().lock(ofOther).orElseThrow().publish(NOW));
        assertThat(inTransaction(() -> assessments().published(Set.of(ofClass))))
                .extracting(Assessment::id)
                .containsExactly(shown);
        assertThat(inTransaction(() -> assessments().publishedMarks(Set.of(learner, Ids.next()))))
                .containsExactly(counts);
        assertThat(inTransaction(() -> assessments().published(Set.of()))).isEmpty();
        assertThat(inTransaction(() -> assessments().publishedMarks(Set.of()))).isEmpty();
    }

    @Test
    default void ofTwoEntriesAtTheSameMomentTheOneAddedLastCounts() {
        var ofClass = newClass().id();
        var learner = enrolled(ofClass, 1).id();
        var assessment = assessment(ofClass, 1, MarkingRule.NONE).id();
        var first = mark(assessment, learner, AssessmentMark.FIRST, "9.00", NOW);
        var last = mark(assessment, learner, AssessmentMark.FIRST, "8.00", NOW);
        assertThat(inTransaction(() -> assessments().entries(assessment, learner)))
                .containsExactly(first, last);
        assertThat(inTransaction(() -> assessments().marks(ofClass))).containsExactly(last);
    }

    @Test
    default void theSampleIsFoundInTheOrderInWhichItWasDrawn() {
        var ofClass = newClass().id();
        var first = enrolled(ofClass, 1).id();
        var second = enrolled(ofClass, 2).id();
        var assessment = assessment(ofClass, 1, SECOND_MARKER).id();
        assertThat(inTransaction(() -> assessments().sample(assessment))).isEmpty();
        inTransaction(() -> {
            assessments().lock(assessment).orElseThrow().drawSample(Ids.next(), 4711, NOW);
            assessments().addSample(assessment, List.of(second, first));
        });
        assertThat(inTransaction(() -> assessments().sample(assessment))).containsExactly(second, first);
        assertThat(inTransaction(() ->
                        assessments().byId(assessment).orElseThrow().checks().sampleSeed()))
                .isEqualTo(4711);
    }

    @Test
    default void whatSomebodyMarksSecondIsFoundUntilItIsModerated() {
        var ofClass = newClass().id();
        var marker = Ids.next();
        var open = assessment(ofClass, 1, SECOND_MARKER).id();
        var moderated = assessment(ofClass, 2, SECOND_MARKER).id();
        var ofOther = assessment(ofClass, 3, SECOND_MARKER).id();
        inTransaction(() -> {
            assessments().lock(open).orElseThrow().drawSample(marker, 1, NOW);
            assessments().lock(moderated).orElseThrow().drawSample(marker, 1, NOW);
            assessments().lock(ofOther).orElseThrow().drawSample(Ids.next(), 1, NOW);
        });
        assertThat(inTransaction(() -> assessments().secondMarkedBy(marker)))
                .extracting(Assessment::id)
                .containsExactlyInAnyOrder(open, moderated);
        inTransaction(() -> assessments()
                .lock(moderated)
                .orElseThrow()
                .moderate(RestOfClass.KEPT, BigDecimal.ONE, "compared", Ids.next(), NOW));
        assertThat(inTransaction(() -> assessments().secondMarkedBy(marker)))
                .extracting(Assessment::id)
                .containsExactly(open);
    }

    private AssessmentMark mark(UUID assessment, UUID learner, int marker, String points, Instant at) {
        var mark = new AssessmentMark(assessment, learner, marker, new BigDecimal(points), "a note", Ids.next(), at);
        inTransaction(() -> assessments().add(mark));
        return mark;
    }

    private Assessment assessment(UUID ofClass, int position, MarkingRule rule) {
        var made = made(ofClass, position, rule);
        inTransaction(() -> assessments().add(made));
        return made;
    }

    private static Assessment made(UUID ofClass, int position, MarkingRule rule) {
        return new Assessment(
                ofClass,
                position,
                LocalizedText.of("en", "Paper " + position),
                100,
                new BigDecimal("20"),
                NOW.atZone(ZoneOffset.UTC).toLocalDate(),
                rule);
    }
}
