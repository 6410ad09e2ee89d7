package org.caravanserai.domain.centers.center;

/** The six parts of an application for a center. */
public enum ApplicationPart {
    /** Letter of application, signed by the head of the host. */
    LETTER,
    /** The host: registration, what it is and has achieved. */
    REGISTRATION,
    /** Rooms, equipment and staff. */
    PREMISES,
    /** Expected number and kind of learners. */
    DEMAND_FORECAST,
    /** Organization and operation of the center. */
    OPERATION,
    /** Funding and financial management. */
    FUNDING
}
