package org.caravanserai.domain.access;

/** What somebody is to the whole platform, beside being a scholar. */
public enum PlatformRole {
    /** Runs the instance: users, imports, outbox, data check. */
    ADMIN,
    /** Approves events and verifies organizations. */
    AUTHORITY,
    /** Reads figures across all organizations. */
    ANALYST
}
