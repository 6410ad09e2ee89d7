package org.caravanserai.domain.centers.attendance;

/** What is said about a learner and a session. */
public enum Mark {
    PRESENT,
    LATE,
    ABSENT,
    EXCUSED,
    LEFT_EARLY,
    REMOTE;

    /** Whether the learner took part. */
    public boolean attended() {
        return this == PRESENT || this == LATE || this == LEFT_EARLY || this == REMOTE;
    }

    /** Whether the learner took part from the beginning to the end. */
    public boolean fully() {
        return this == PRESENT || this == REMOTE;
    }
}
