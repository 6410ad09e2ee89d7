package org.caravanserai.domain.cooperation.instrument;

/** Kind of policy instrument. */
public enum InstrumentKind {
    JOINT_STATEMENT,
    ACTION_PLAN,
    MEMORANDUM,
    EXECUTIVE_PROGRAMME,
    INTERGOVERNMENTAL_AGREEMENT,
    /** Recognition of qualifications and degrees between two governments. */
    RECOGNITION,
    /** A multilateral convention on recognition, kept apart from bilateral agreements. */
    RECOGNITION_CONVENTION;

    /** Whether its articles say which degrees are recognized. */
    public boolean recognizesDegrees() {
        return this == RECOGNITION || this == RECOGNITION_CONVENTION;
    }

    /** How many have to sign it: an action plan can be that of one government. */
    int signatories() {
        return this == ACTION_PLAN ? 1 : 2;
    }
}
