package org.caravanserai.domain.exchanges.call;

/** Phase of a call at a given time, computed from its dates. */
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
    RELEASED,
    /** Called off before the results. */
    CANCELLED
}
