package org.caravanserai.domain.centers.level;

/** Whether a scheme of levels is chosen for something new. */
public enum LevelSchemeStatus {
    IN_USE,
    /** Levels reached on it remain valid and are shown with its mapping. */
    SUPERSEDED
}
