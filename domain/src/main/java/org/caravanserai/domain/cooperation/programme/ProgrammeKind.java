package org.caravanserai.domain.cooperation.programme;

/** Whether an institution is set up for it. */
public enum ProgrammeKind {
    /** A programme without an institution of its own. */
    JOINT_DEGREE_PROGRAMME,
    /** An institution that is a legal person. */
    INDEPENDENT_INSTITUTION,
    /** An institution that belongs to one of the universities. */
    DEPENDENT_INSTITUTION
}
