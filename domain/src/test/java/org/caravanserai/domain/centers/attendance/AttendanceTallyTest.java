package org.caravanserai.domain.centers.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceTallyTest {

    @Test
    void excusedSessionsCountForNothingAndLateOnesForHalfTheViews() {
        var tally = AttendanceTally.of(10, 5, List.of(Mark.PRESENT, Mark.LATE, Mark.ABSENT, Mark.EXCUSED));
        assertThat(tally.lenient()).isEqualTo(50);
        assertThat(tally.strict()).isEqualTo(25);
        assertThat(tally.ofPlanned()).isEqualTo(22);
        assertThat(tally.missed()).as("one absent, one not marked").isEqualTo(2);
    }

    @Test
    void theGoalCanBeReachedAsLongAsTheSessionsToComeSuffice() {
        var tally = new AttendanceTally(10, 4, 1, 1, 0);
        assertThat(tally.canReach(70)).isTrue();
        assertThat(tally.mayMiss(70)).isZero();
        assertThat(tally.canReach(75)).isFalse();
        assertThat(tally.mayMiss(75)).isNegative();
        assertThat(new AttendanceTally(10, 0, 0, 0, 0).lenient()).isNull();
        assertThat(new AttendanceTally(0, 0, 0, 0, 0).canReach(75)).isTrue();
    }

    @Test
    void beforeAnySessionCountsThereIsNoPercentage() {
        var allExcused = new AttendanceTally(3, 3, 0, 0, 3);
        assertThat(allExcused.lenient()).isNull();
        assertThat(allExcused.strict()).isNull();
        assertThat(allExcused.ofPlanned()).isNull();
        assertThat(allExcused.missed()).isZero();
        assertThat(allExcused.mayMiss(100)).isZero();
        assertThat(allExcused.canReach(100)).isTrue();
    }

    @Test
    void percentagesAreRoundedDown() {
        var tally = new AttendanceTally(3, 3, 2, 1, 0);
        assertThat(tally.lenient()).isEqualTo(66);
        assertThat(tally.strict()).isEqualTo(33);
        assertThat(tally.canReach(66)).isTrue();
        assertThat(tally.canReach(67)).isFalse();
    }
}
