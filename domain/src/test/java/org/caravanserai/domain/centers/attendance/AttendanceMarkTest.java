package org.caravanserai.domain.centers.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttendanceMarkTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final UUID SESSION = Ids.next();
    private static final UUID LEARNER = Ids.next();

    private final AttendanceMark late = mark(SESSION, LEARNER, Mark.LATE, 10, NOW);

    private static AttendanceMark mark(
            UUID session, UUID enrolment, Mark mark, @Nullable Integer minutes, Instant now) {
        return new AttendanceMark(
                Ids.next(), session, enrolment, mark, minutes, now, MarkSource.TEACHER, Ids.next(), now);
    }

    @Test
    void aMarkThatSaysTheSameAgainIsARepetition() {
        assertThat(late.isRepeatedBy(late)).isTrue();
        assertThat(late.isRepeatedBy(mark(SESSION, LEARNER, Mark.LATE, 10, NOW.plusSeconds(60))))
                .as("whoever sends it, and when")
                .isTrue();
    }

    @Test
    void aMarkThatSaysAnythingElseIsNone() {
        assertThat(late.isRepeatedBy(mark(Ids.next(), LEARNER, Mark.LATE, 10, NOW)))
                .isFalse();
        assertThat(late.isRepeatedBy(mark(SESSION, Ids.next(), Mark.LATE, 10, NOW)))
                .isFalse();
        assertThat(late.isRepeatedBy(mark(SESSION, LEARNER, Mark.LEFT_EARLY, 10, NOW)))
                .isFalse();
        assertThat(late.isRepeatedBy(mark(SESSION, LEARNER, Mark.LATE, 11, NOW)))
                .isFalse();
        assertThat(late.isRepeatedBy(mark(SESSION, LEARNER, Mark.LATE, null, NOW)))
                .isFalse();
    }

    @Test
    void whoCameLateAttendedButNotAllTheTimeAndWhoLeftEarlyDidNotAttend() {
        assertThat(Arrays.stream(Mark.values()).filter(Mark::attended))
                .containsExactly(Mark.PRESENT, Mark.LATE, Mark.REMOTE);
        assertThat(Arrays.stream(Mark.values()).filter(Mark::fully)).containsExactly(Mark.PRESENT, Mark.REMOTE);
    }
}
