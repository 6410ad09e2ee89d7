package org.caravanserai.domain.centers.status;

/** Kinds of statuses. A center may have any of them without the others. */
public enum StatusKind {
    /** Recognized as a place where a language is taught. */
    TEACHING,
    /** Its programmes or its quality were accredited. */
    ACCREDITED,
    /** Examinations of a scheme may be held there. */
    EXAM_CENTER
}
