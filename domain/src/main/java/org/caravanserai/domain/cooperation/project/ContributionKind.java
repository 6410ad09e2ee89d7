package org.caravanserai.domain.cooperation.project;

/** Kind of contribution of a party to a project. */
public enum ContributionKind {
    CASH,
    STAFF,
    EQUIPMENT,
    DATA,
    /** Knowledge and rights that it has had before. */
    BACKGROUND
}
