package org.caravanserai.centers.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.forms.Reader;
import org.junit.jupiter.api.Test;

class LearnerStepsTest {

    private final TeachingWorld world = new TeachingWorld();
    private final CourseClass made = world.open(1);
    private final Enrolment learner = world.enrolled(made, "amina");
    private final Enrolment waiting = world.enrolled(made, "wei");

    @Test
    void whoIsAwayTooOftenIsTakenOffAndThePlaceIsOffered() {
        assertNotFound(() -> world.of(DropLearner.class).execute(learner.code(), Reason.of("absent")));
        world.as(world.director);
        world.of(DropLearner.class).execute(learner.code(), Reason.of("absent five times"));
        assertThat(learner.state()).isEqualTo(EnrolmentState.DROPPED);
        assertThat(world.history()).contains("DROPPED absent five times");
        assertThat(waiting.state()).isEqualTo(EnrolmentState.OFFERED);
    }

    @Test
    void aTransferKeepsTheHistoryAndNeedsAPlace() {
        var full = world.open(1);
        world.enrolled(full, "sara");
        world.as(world.director);
        assertRefused(
                "class-full", () -> world.of(TransferLearner.class).execute(learner.code(), to(full.code(), "level")));
    }

    @Test
    void aTransferredLearnerGoesOnInTheOtherClass() {
        var free = world.open(2);
        world.as(world.director);
        var next = world.of(TransferLearner.class).execute(learner.code(), to(free.code(), "too easy"));
        assertThat(learner.state()).isEqualTo(EnrolmentState.TRANSFERRED);
        assertThat(world.history()).contains("TRANSFERRED too easy", "ENROLLED " + made.code());
        assertThat(world.enrolments.byCode(next).orElseThrow().fromEnrolment()).isEqualTo(learner.id());
    }

    @Test
    void aTransferNamesAnotherClassOfTheCenter() {
        world.as(world.director);
        var transfer = world.of(TransferLearner.class);
        assertInvalid(
                List.of("to: required", "reason: required"),
                () -> Reader.texts(Map.of("to", " "), TransferLearner.LearnerTransfer.class));
        for (var nowhere : List.of("ELSEWHERE0", made.code())) {
            assertInvalid("to: unknown-reference", () -> transfer.execute(learner.code(), to(nowhere, "x")));
        }
    }

    private static TransferLearner.LearnerTransfer to(String code, String reason) {
        return new TransferLearner.LearnerTransfer(code, Reason.of(reason));
    }
}
