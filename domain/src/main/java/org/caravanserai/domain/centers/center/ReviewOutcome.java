package org.caravanserai.domain.centers.center;

/** Result of a review. */
public enum ReviewOutcome {
    SUPPORTS,
    SUPPORTS_WITH_CONDITIONS,
    OBJECTS
}
