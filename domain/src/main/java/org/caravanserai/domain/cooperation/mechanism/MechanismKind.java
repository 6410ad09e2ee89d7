package org.caravanserai.domain.cooperation.mechanism;

/** Kind of mechanism or platform. */
public enum MechanismKind {
    MINISTERS_CONFERENCE,
    PRESIDENTS_FORUM,
    EXCHANGE_WEEK,
    EXHIBITION,
    JOINT_COMMITTEE,
    PEOPLE_TO_PEOPLE_MECHANISM,
    SCHOLARSHIP_SCHEME,
    /** A series of conferences that academic organizations or teams began themselves. */
    ACADEMIC_SERIES
}
