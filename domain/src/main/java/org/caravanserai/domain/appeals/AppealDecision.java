package org.caravanserai.domain.appeals;

/** Decision on an appeal. */
public enum AppealDecision {
    /** What was decided was wrong, and is decided anew: an application gets a chance again, a mark changes. */
    UPHELD,
    DISMISSED
}
