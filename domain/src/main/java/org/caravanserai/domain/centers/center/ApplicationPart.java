package org.caravanserai.domain.centers.center;

/** The six parts of an application for a center. */
public enum ApplicationPart {
    /** Letter of application, signed by the head of the host. */
    LETTER,
    /** The host: registration, what it is and has achieved. */
    REGISTRATION,
    /** Rooms, equipment and staff. */
    PREMISES,
    /** Who wants to learn there, and how many. */
    DEMAND_FORECAST,
    /** How it is organized and run. */
    OPERATION,
    /** Where the money comes from and how it is managed. */
    FUNDING
}
