package org.caravanserai.domain.centers.center;

/** What a review comes to. */
public enum ReviewOutcome {
    SUPPORTS,
    SUPPORTS_WITH_CONDITIONS,
    OBJECTS
}
