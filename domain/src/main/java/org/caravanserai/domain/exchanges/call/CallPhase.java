package org.caravanserai.domain.exchanges.call;

/** Where a call stands at a moment, computed from its times. */
public enum CallPhase {
    /** Not published. */
    DRAFT,
    /** Published, not open yet. */
    ANNOUNCED,
    /** Can be applied for. */
    OPEN,
    /** Closed; applications are reviewed and places allocated. */
    SELECTION,
    /** All applicants know their result. */
    RELEASED
}
