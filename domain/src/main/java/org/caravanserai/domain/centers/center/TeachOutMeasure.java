package org.caravanserai.domain.centers.center;

/** Measure for a class of a closing center. */
public enum TeachOutMeasure {
    /** Goes on to its end; beyond the closing day another organization carries it. */
    FINISH,
    /** Its learners move to a class of another organization. */
    MOVE,
    CANCEL
}
