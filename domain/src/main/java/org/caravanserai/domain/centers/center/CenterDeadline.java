package org.caravanserai.domain.centers.center;

import org.caravanserai.domain.deadlines.DeadlineKind;

/** What centers have to do by a day. Names are stored, so a constant must not be renamed. */
public enum CenterDeadline implements DeadlineKind {
    /** The plan of the next year is submitted; the subject is the center. */
    CENTER_PLAN,
    /** The annual report is frozen; the subject is the plan of its year. */
    CENTER_REPORT,
    /** The next agreement is signed, or the center closes; the subject is the center. */
    CENTER_RENEWAL,
    /** An approved center is signed and opened; the subject is the center. */
    CENTER_OPENING,
    /** A permit of a teacher is renewed; the subject is the permit. */
    CENTER_PERMIT
}
