package org.caravanserai.domain.cooperation.recognition;

/** Levels of degrees: 6, 7 and 8 of ISCED 2011. */
public enum DegreeLevel {
    BACHELOR,
    MASTER,
    DOCTORATE
}
