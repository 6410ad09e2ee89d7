package org.caravanserai.domain.centers.level;

/** Whether a scheme of levels is chosen for something new. */
public enum LevelSchemeStatus {
    IN_USE,
    /** What was reached on it stays, and is shown with its mapping. */
    SUPERSEDED
}
