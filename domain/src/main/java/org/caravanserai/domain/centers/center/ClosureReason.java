package org.caravanserai.domain.centers.center;

/** Why a center closes. */
public enum ClosureReason {
    /** The agreement has ended and nobody wants another period. */
    AGREEMENT_ENDED,
    HOST_DECISION,
    PARTNER_DECISION,
    /** The host would lose other funding if it kept the center. */
    FUNDING_RULE,
    GOVERNMENT_PRESSURE,
    LOW_ENROLMENT,
    QUALITY,
    SECURITY,
    FORCE_MAJEURE,
    MERGED,
    OTHER
}
