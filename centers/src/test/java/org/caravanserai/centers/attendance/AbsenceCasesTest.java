package org.caravanserai.centers.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.centers.attendance.Absence;
import org.caravanserai.domain.centers.attendance.AbsenceStep;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AbsenceCasesTest {

    private final TeachingWorld world = new TeachingWorld();
    private final CourseClass made = world.open(1);
    private final Enrolment learner = world.enrolled(made, "amina");
    private final Enrolment waiting = world.enrolled(made, "wei");

    private void rule(@Nullable Integer warn, @Nullable Integer drop, boolean automatic) {
        world.as(world.director);
        world.of(SetAbsenceRule.class)
                .execute(made.code(), new SetAbsenceRule.AbsenceLimits(null, warn, drop, automatic));
    }

    private void reached(AbsenceStep step, int missed) {
        world.absences.due.add(new Absence(learner.id(), made.id(), step, missed, missed, TeachingWorld.NOW));
        var cases = world.of(AbsenceCases.class);
        cases.due(10).forEach(cases::act);
        cases.due(10).forEach(cases::act);
    }

    @Test
    void aLearnerIsWarnedOnceAndTheLimitIsPutToTheDirector() {
        rule(2, 4, false);
        reached(AbsenceStep.WARNED, 2);
        reached(AbsenceStep.LIMIT_REACHED, 4);
        assertThat(world.sent()).containsExactly("CLASS_ENROLLED", "ABSENCE_WARNING");
        assertThat(world.lastEmail().arguments().value("limit")).isEqualTo("4");
        assertThat(world.history()).endsWith("ABSENCE_RULE_SET 2 / 4", "ABSENCE_WARNED 2 / 2", "DROP_PROPOSED 4 / 4");
        assertThat(learner.state()).isEqualTo(EnrolmentState.ENROLLED);
        var shown = world.of(ShowAbsences.class).execute(made.code());
        assertThat(shown.rule().dropAfter()).isEqualTo(4);
        assertThat(shown.lines()).extracting(line -> line.absence().step()).contains(AbsenceStep.LIMIT_REACHED);
        world.as(world.account("somebody"));
        assertNotFound(() -> world.of(ShowAbsences.class).execute(made.code()));
        assertNotFound(() -> rule(made, 2));
    }

    private void rule(CourseClass found, Integer warn) {
        world.of(SetAbsenceRule.class).execute(found.code(), new SetAbsenceRule.AbsenceLimits(null, warn, null, null));
    }

    @Test
    void whereTheClassSaysSoTheLearnerIsDroppedAndThePlaceOffered() {
        rule(null, 3, true);
        reached(AbsenceStep.LIMIT_REACHED, 3);
        assertThat(learner.state()).isEqualTo(EnrolmentState.DROPPED);
        assertThat(learner.reason()).isEqualTo(Enrolment.ABSENCES + 3);
        assertThat(world.history()).contains("DROPPED 3 / 3", "OFFERED");
        assertThat(waiting.state()).isEqualTo(EnrolmentState.OFFERED);
        assertThat(world.sent())
                .containsExactlyInAnyOrder("CLASS_ENROLLED", "DROPPED_FOR_ABSENCE", "CLASS_PLACE_OFFERED");
    }

    @Test
    void whoHasLeftIsLeftAlone() {
        rule(2, null, false);
        world.absences.due.add(new Absence(waiting.id(), made.id(), AbsenceStep.WARNED, 2, 2, TeachingWorld.NOW));
        world.of(AbsenceCases.class).act(world.absences.due.get(0));
        assertThat(world.sent()).containsExactly("CLASS_ENROLLED");
        assertInvalid("dropAfter: not-above-warning", () -> rule(3, 2, false));
    }
}
