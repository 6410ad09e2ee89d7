package org.caravanserai.domain.centers.center;

/** Position in the governance of a center. */
public enum PostKind {
    /** One per side at a time. */
    DIRECTOR,
    BOARD_CHAIR,
    BOARD_MEMBER
}
