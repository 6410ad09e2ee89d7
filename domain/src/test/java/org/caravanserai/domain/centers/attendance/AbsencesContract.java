package org.caravanserai.domain.centers.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.domain.centers.ClassContract;
import org.junit.jupiter.api.Test;

/** What {@link Absences} promises about rules, and about what was noted. */
public interface AbsencesContract extends ClassContract {

    Absences absences();

    @Test
    default void aClassHasTheUsualRuleUntilItHasOneOfItsOwn() {
        var ofClass = newClass().id();
        assertThat(inTransaction(() -> absences().rule(ofClass))).isEqualTo(AbsenceRule.usual(ofClass));
        var rule = new AbsenceRule(ofClass, 5, 2, 3, true);
        inTransaction(() -> absences().put(rule));
        assertThat(inTransaction(() -> absences().rule(ofClass))).isEqualTo(rule);
        var other = newClass().id();
        assertThat(inTransaction(() -> absences().rule(other))).isEqualTo(AbsenceRule.usual(other));
    }

    @Test
    default void aRuleIsReplacedByAnotherOne() {
        var ofClass = newClass().id();
        inTransaction(() -> absences().put(new AbsenceRule(ofClass, 5, 2, 3, true)));
        var next = new AbsenceRule(ofClass, 15, null, null, false);
        inTransaction(() -> absences().put(next));
        assertThat(inTransaction(() -> absences().rule(ofClass))).isEqualTo(next);
    }

    @Test
    default void aStepIsNotedOnceForALearner() {
        var ofClass = newClass().id();
        var learner = enrolled(ofClass, 1).id();
        var warned = new Absence(learner, ofClass, AbsenceStep.WARNED, 2, 2, NOW);
        assertThat(inTransaction(() -> absences().note(warned))).isTrue();
        assertThat(inTransaction(() ->
                        absences().note(new Absence(learner, ofClass, AbsenceStep.WARNED, 3, 2, NOW.plusSeconds(60)))))
                .isFalse();
        assertThat(inTransaction(() -> absences().ofClass(ofClass))).containsExactly(warned);
    }

    @Test
    default void whatWasNotedInAClassIsListedTheLatestFirst() {
        var ofClass = newClass().id();
        var amina = enrolled(ofClass, 1).id();
        var binh = enrolled(ofClass, 2).id();
        var second = new Absence(amina, ofClass, AbsenceStep.WARNED, 2, 2, NOW.plusSeconds(60));
        var first = new Absence(binh, ofClass, AbsenceStep.WARNED, 2, 2, NOW);
        var third = new Absence(binh, ofClass, AbsenceStep.LIMIT_REACHED, 4, 4, NOW.plusSeconds(120));
        for (var absence : new Absence[] {second, first, third}) {
            inTransaction(() -> absences().note(absence));
        }
        assertThat(inTransaction(() -> absences().ofClass(ofClass))).containsExactly(third, second, first);
        var other = newClass().id();
        assertThat(inTransaction(() -> absences().ofClass(other))).isEmpty();
    }
}
