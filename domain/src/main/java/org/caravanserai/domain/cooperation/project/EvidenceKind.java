package org.caravanserai.domain.cooperation.project;

/** Kind of evidence for a milestone. */
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
