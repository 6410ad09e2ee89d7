package org.caravanserai.domain.centers.center;

/** Position at a center: in its governance, or on its staff. */
public enum PostKind {
    /** One per side at a time. */
    DIRECTOR,
    BOARD_CHAIR,
    BOARD_MEMBER,
    TEACHER,
    /** Runs the office, the library or the enrolment. */
    ADMINISTRATOR;

    /** Whether a center plans how many of these posts it has. A seat on the board is no post of the staff. */
    public boolean isPlanned() {
        return this == DIRECTOR || this == TEACHER || this == ADMINISTRATOR;
    }
}
