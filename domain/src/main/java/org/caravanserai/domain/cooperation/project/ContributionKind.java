package org.caravanserai.domain.cooperation.project;

/** What a party brings into a project. */
public enum ContributionKind {
    CASH,
    STAFF,
    EQUIPMENT,
    DATA,
    /** Knowledge and rights that it has had before. */
    BACKGROUND
}
