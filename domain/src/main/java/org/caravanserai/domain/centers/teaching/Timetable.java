package org.caravanserai.domain.centers.teaching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.jspecify.annotations.Nullable;

/** Occupancy of rooms and people over time. */
public interface Timetable {

    /** A time that is wanted. */
    record Wanted(Instant startsAt, Instant endsAt) {}

    /**
     * What is in the way of sessions at these times.
     *
     * @param ofClass whose own sessions and learners are asked about
     * @param besides a session that is to be moved and is not in its own way; null: none
     */
    List<Clash> clashes(
            UUID ofClass, List<Wanted> times, @Nullable UUID room, @Nullable UUID teacher, @Nullable UUID besides);

    /** What else a learner has at the times of the sessions of a class that end after a moment. */
    List<Clash> clashesOfLearner(UUID ofClass, Learner learner, Instant from);
}
