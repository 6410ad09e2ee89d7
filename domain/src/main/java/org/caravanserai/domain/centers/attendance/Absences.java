package org.caravanserai.domain.centers.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Rules of absence, and what has come of them. */
public interface Absences {

    /** The rule of a class, or the usual one. */
    AbsenceRule rule(UUID ofClass);

    void put(AbsenceRule rule);

    /**
     * Limits that learners of running classes have reached and that nobody has noted yet. A session without a mark counts as missed
     * two hours after its end, one marked as missed at once.
     */
    List<Absence> due(Instant now, int most);

    /**
     * Notes it, once for each learner and step.
     *
     * @return false when it was noted before
     */
    boolean note(Absence absence);

    /** Recorded absences of the learners of a class, newest first. */
    List<Absence> ofClass(UUID ofClass);
}
