package org.caravanserai.domain.centers.attendance;

/** Where a mark comes from. */
public enum MarkSource {
    TEACHER,
    SELF_QR,
    IMPORT
}
