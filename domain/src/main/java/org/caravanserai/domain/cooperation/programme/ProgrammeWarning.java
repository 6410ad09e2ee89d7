package org.caravanserai.domain.cooperation.programme;

/** What needs somebody's attention; computed, never stored. */
public enum ProgrammeWarning {
    /** The agreement ends before the last students do. */
    AGREEMENT_ENDS_FIRST,
    /** The approval ends before the last students do. */
    APPROVAL_ENDS_FIRST,
    /** The approval has run out. */
    APPROVAL_EXPIRED,
    /** In the last two reported years less than half of the approved places were filled. */
    FAR_BELOW_QUOTA,
    /** Last year's report is missing. */
    REPORT_MISSING
}
