package org.caravanserai.domain.centers.assessment;

/** Stage of the marking of an assessment. */
public enum MarkingStage {
    FIRST_MARKS,
    SECOND_MARKS,
    MODERATED,
    PUBLISHED
}
