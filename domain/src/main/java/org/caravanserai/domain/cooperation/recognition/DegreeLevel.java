package org.caravanserai.domain.cooperation.recognition;

/** Levels of degrees and of the certificates before them: upper secondary education, and 5, 6, 7 and 8 of ISCED 2011. */
public enum DegreeLevel {
    SECONDARY,
    SHORT_CYCLE,
    BACHELOR,
    MASTER,
    DOCTORATE
}
