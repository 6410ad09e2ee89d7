package org.caravanserai.domain.access;

/** Role of an account on the whole platform, in addition to being a scholar. */
public enum PlatformRole {
    /** Runs the instance: users, imports, outbox, data check. */
    ADMIN,
    /** Approves events and verifies organizations. */
    AUTHORITY,
    /** Reads figures across all organizations. */
    ANALYST
}
