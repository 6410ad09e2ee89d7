package org.caravanserai.domain.exchanges.agreement;

/** Purpose of going abroad under a condition. */
public enum MobilityKind {
    STUDENT_STUDY,
    STUDENT_TRAINEESHIP,
    DOCTORAL,
    STAFF_TEACHING,
    STAFF_TRAINING,
    RESEARCH_VISIT,
    VISITING_SCHOLAR;

    /** Whether students go, of whom a level of study is expected. */
    public boolean isForStudents() {
        return this == STUDENT_STUDY || this == STUDENT_TRAINEESHIP || this == DOCTORAL;
    }
}
