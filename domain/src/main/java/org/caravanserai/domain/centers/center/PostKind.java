package org.caravanserai.domain.centers.center;

/** What somebody is in the government of a center. */
public enum PostKind {
    /** One for each side at a time. */
    DIRECTOR,
    BOARD_CHAIR,
    BOARD_MEMBER
}
