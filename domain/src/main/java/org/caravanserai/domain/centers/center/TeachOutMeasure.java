package org.caravanserai.domain.centers.center;

/** What happens to a class of a center that closes. */
public enum TeachOutMeasure {
    /** Goes on to its end; beyond the closing day another organization carries it. */
    FINISH,
    /** Its learners move to a class of another organization. */
    MOVE,
    CANCEL
}
