package org.caravanserai.domain.centers.assessment;

/** How far the marks of an assessment are. */
public enum MarkingStage {
    FIRST_MARKS,
    SECOND_MARKS,
    MODERATED,
    PUBLISHED
}
