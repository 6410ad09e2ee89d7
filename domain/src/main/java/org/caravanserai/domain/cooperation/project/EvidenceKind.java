package org.caravanserai.domain.cooperation.project;

/** What shows that a milestone was reached. */
public enum EvidenceKind {
    SIGNED_REPORT,
    DELIVERABLE,
    DATA_SET,
    PHOTO,
    LETTER_OF_THIRD_PARTY,
    PUBLICATION,
    PATENT,
    CONTRACT,
    FINANCIAL_STATEMENT,
    ATTENDANCE_LIST
}
