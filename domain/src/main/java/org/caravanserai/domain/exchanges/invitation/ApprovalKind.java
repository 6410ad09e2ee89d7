package org.caravanserai.domain.exchanges.invitation;

import java.util.List;

/** What an invitation needs. */
public enum ApprovalKind {
    /** The dean agrees; it comes before all others. */
    FACULTY,
    FUNDING,
    INSURANCE,
    /** An office, a laboratory, a desk. */
    SPACE;

    /** Those that are decided side by side after the faculty has agreed. */
    public static final List<ApprovalKind> PROOFS = List.of(FUNDING, INSURANCE, SPACE);
}
