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
    RECOGNITION_CONVENTION,
    LETTER_OF_INTENT,
    /** Sets the terms of later agreements on single activities. */
    FRAMEWORK,
    RESEARCH,
    DATA_SHARING,
    /** Somebody joins an instrument that others have signed. */
    ACCESSION,
    /** Changes what another instrument says. */
    AMENDMENT,
    /** Adds to what another instrument says. */
    ADDENDUM,
    /** Ends another instrument. */
    TERMINATION;

    /** Whether its articles say which degrees are recognized. */
    public boolean recognizesDegrees() {
        return this == RECOGNITION || this == RECOGNITION_CONVENTION;
    }

    /** Whether it changes another instrument, which it has to name. */
    public boolean changesAnother() {
        return switch (this) {
            case ACCESSION, AMENDMENT, ADDENDUM, TERMINATION -> true;
            default -> false;
        };
    }

    /** How many have to sign it: one side can plan, declare its intent, join or leave alone. */
    int signatories() {
        return switch (this) {
            case ACTION_PLAN, LETTER_OF_INTENT, ACCESSION, TERMINATION -> 1;
            default -> 2;
        };
    }
}
