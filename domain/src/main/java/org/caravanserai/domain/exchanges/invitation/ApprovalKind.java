package org.caravanserai.domain.exchanges.invitation;

import java.util.List;

/** An approval that an invitation needs. */
public enum ApprovalKind {
    /** The faculty's approval; required before the others. */
    FACULTY,
    FUNDING,
    INSURANCE,
    /** An office, a laboratory, a desk. */
    SPACE;

    /** The approvals that are decided in parallel after the faculty's approval. */
    public static final List<ApprovalKind> PROOFS = List.of(FUNDING, INSURANCE, SPACE);
}
