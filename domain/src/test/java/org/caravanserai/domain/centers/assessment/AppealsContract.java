package org.caravanserai.domain.centers.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.centers.ClassContract;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** What {@link Appeals} promises. */
public interface AppealsContract extends ClassContract {

    Assessments assessments();

    Appeals appeals();

    @Test
    default void appealsOfALearnerAndOfAClassAreListedInTheOrderInWhichTheyCame() {
        var ofClass = newClass().id();
        var amina = enrolled(ofClass, 1).id();
        var binh = enrolled(ofClass, 2).id();
        var paper = published(ofClass, 1);
        var second = filed(paper, amina, NOW.plus(Duration.ofDays(2)));
        var first = filed(published(ofClass, 2), amina, NOW.plus(Duration.ofDays(1)));
        var third = filed(paper, binh, NOW.plus(Duration.ofDays(3)));
        var elsewhere = newClass().id();
        filed(published(elsewhere, 1), enrolled(elsewhere, 1).id(), NOW);
        assertThat(inTransaction(() -> appeals().ofEnrolment(amina)))
                .extracting(MarkAppeal::id)
                .containsExactly(first.id(), second.id());
        assertThat(inTransaction(() -> appeals().ofClass(ofClass)))
                .extracting(MarkAppeal::id)
                .containsExactly(first.id(), second.id(), third.id());
        assertThat(inTransaction(() -> appeals().ofEnrolment(Ids.next()))).isEmpty();
        assertThat(inTransaction(() -> appeals().ofClass(Ids.next()))).isEmpty();
    }

    @Test
    default void thereIsOneAppealAgainstAMark() {
        var ofClass = newClass().id();
        var learner = enrolled(ofClass, 1).id();
        var paper = published(ofClass, 1);
        filed(paper, learner, NOW);
        assertTaken(() -> appeals().add(new MarkAppeal(paper, learner, "once more", BigDecimal.TEN, NOW)));
    }

    @Test
    default void anAppealIsFoundByItsIdentityAndWrittenBackWhenItIsDecided() {
        var ofClass = newClass().id();
        var appeal = filed(published(ofClass, 1), enrolled(ofClass, 1).id(), NOW);
        var director = Ids.next();
        inTransaction(() -> appeals()
                .lock(appeal.id())
                .orElseThrow()
                .decide(new BigDecimal("12.00"), "page 2 counts", director, Set.of(), NOW.plusSeconds(60)));
        assertThat(inTransaction(() -> appeals().byId(appeal.id()))).hasValueSatisfying(found -> {
            assertThat(found.appeal().grounds()).isEqualTo("page 2 was not read");
            assertThat(found.before()).isEqualByComparingTo("10");
            assertThat(found.points()).isEqualByComparingTo("12");
            assertThat(found.appeal().note()).isEqualTo("page 2 counts");
            assertThat(found.appeal().decidedBy()).isEqualTo(director);
        });
        assertThat(inTransaction(() -> appeals().byId(Ids.next()))).isEmpty();
        assertThat(inTransaction(() -> appeals().lock(Ids.next()))).isEmpty();
    }

    private MarkAppeal filed(Assessment assessment, UUID learner, Instant at) {
        var appeal = new MarkAppeal(assessment, learner, "page 2 was not read", BigDecimal.TEN, at);
        inTransaction(() -> appeals().add(appeal));
        return appeal;
    }

    /** An assessment whose marks were published, so that learners may appeal for 14 days. */
    private Assessment published(UUID ofClass, int position) {
        var assessment = new Assessment(
                ofClass,
                position,
                LocalizedText.of("en", "Paper"),
                100,
                new BigDecimal("20"),
                LocalDate.of(2026, 11, 20),
                new MarkingRule(0, 0, BigDecimal.ZERO, 14));
        assessment.publish(NOW);
        inTransaction(() -> assessments().add(assessment));
        return assessment;
    }
}
