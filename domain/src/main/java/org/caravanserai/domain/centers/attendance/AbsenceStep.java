package org.caravanserai.domain.centers.attendance;

/** What comes of too many absences. Names are stored, so a constant must not be renamed. */
public enum AbsenceStep {
    /** The learner was told. */
    WARNED,
    /** The limit is reached: the learner was dropped, or the director decides on it. */
    LIMIT_REACHED
}
