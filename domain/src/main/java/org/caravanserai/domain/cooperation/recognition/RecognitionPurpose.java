package org.caravanserai.domain.cooperation.recognition;

/** What a recognized degree counts for. */
public enum RecognitionPurpose {
    /** Admission to further study. */
    FURTHER_STUDY,
    /** The exercise of a profession. */
    PROFESSION,
    /** The use of the title. */
    TITLE
}
