package org.caravanserai.domain.centers.attendance;

/** Source of a mark. */
public enum MarkSource {
    TEACHER,
    SELF_QR,
    IMPORT
}
