package org.caravanserai.domain.cooperation.registry;

import org.caravanserai.domain.organizations.Sector;

/** The ways of cooperating, in three modes: of universities, of enterprises with universities and research, of academic communication. */
public enum CooperationWay {
    UNIVERSITY_ALLIANCE(Mode.UNIVERSITIES),
    JOINT_PROGRAMME(Mode.UNIVERSITIES),
    JOINT_INSTITUTION(Mode.UNIVERSITIES),
    STUDENT_EXCHANGE(Mode.UNIVERSITIES),
    SCHOLAR_EXCHANGE(Mode.UNIVERSITIES),
    LANGUAGE_CENTER(Mode.UNIVERSITIES),
    /** A research institution that a university sets up for an industry or a region. */
    SPECIAL_RESEARCH_INSTITUTION(Mode.ENTERPRISE_UNIVERSITY_RESEARCH),
    /** A school that universities and enterprises run together. */
    JOINT_SCHOOL(Mode.ENTERPRISE_UNIVERSITY_RESEARCH),
    /** A project of an enterprise, a university and a research institution for one purpose. */
    SPECIAL_PROJECT(Mode.ENTERPRISE_UNIVERSITY_RESEARCH),
    /** A conference or forum of academic organizations. */
    ACADEMIC_CONFERENCE(Mode.ACADEMIC_COMMUNICATION),
    /** A platform for exchange that governments have set up. */
    GOVERNMENT_PLATFORM(Mode.ACADEMIC_COMMUNICATION);

    /** Mode of cooperation, named after its carriers. */
    public enum Mode {
        UNIVERSITIES,
        ENTERPRISE_UNIVERSITY_RESEARCH,
        ACADEMIC_COMMUNICATION
    }

    private final Mode mode;

    CooperationWay(Mode mode) {
        this.mode = mode;
    }

    /** Whether organizations of this sector can start it. */
    public boolean isOpenTo(Sector sector) {
        return switch (mode) {
            case UNIVERSITIES -> sector == Sector.UNIVERSITY;
            case ENTERPRISE_UNIVERSITY_RESEARCH ->
                sector == Sector.ENTERPRISE || sector == Sector.UNIVERSITY || sector == Sector.RESEARCH_INSTITUTE;
            case ACADEMIC_COMMUNICATION -> (this == GOVERNMENT_PLATFORM) == (sector == Sector.GOVERNMENT);
        };
    }

    public Mode mode() {
        return mode;
    }
}
