package org.caravanserai.domain.centers.attendance;

/** Attendance of a learner at a session. */
public enum Mark {
    PRESENT,
    LATE,
    ABSENT,
    EXCUSED,
    LEFT_EARLY,
    REMOTE;

    /**
     * Whether the session counts as attended: present, late or remote. Whoever left early does not attend, as in the indicator ATT and in the
     * function {@code attendance_attended} of the database.
     */
    public boolean attended() {
        return this == PRESENT || this == LATE || this == REMOTE;
    }

    /** Whether the learner took part from the beginning to the end. */
    public boolean fully() {
        return this == PRESENT || this == REMOTE;
    }
}
