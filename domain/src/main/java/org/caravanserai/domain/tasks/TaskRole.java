package org.caravanserai.domain.tasks;

/** As what a person has to act. Tasks are shown by it, in this order. */
public enum TaskRole {
    /** In person, in the person's own affairs. */
    PERSON,
    /** Who has applied for a place. */
    APPLICANT,
    /** Who decides for the platform as a whole. */
    AUTHORITY,
    /** Who keeps records and figures. */
    ANALYST,
    MANAGER,
    /** The international office, in its own affairs. */
    OFFICER,
    /** The international office, in what another party has proposed or recorded. */
    PARTNER,
    REVIEWER,
    DIRECTOR,
    /** Who keeps the fees of a center. */
    CASHIER,
    /** Who decides on the results of a center. */
    EXAMINER,
    TEACHER,
    ORGANIZER,
    /** Who runs the instance. */
    ADMIN
}
