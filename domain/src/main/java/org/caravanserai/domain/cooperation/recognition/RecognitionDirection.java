package org.caravanserai.domain.cooperation.recognition;

/** Whose degrees an article recognizes. */
public enum RecognitionDirection {
    /** Degrees of each party, by all others. */
    BOTH,
    /** Degrees of the other parties, in China. */
    TO_CHINA,
    /** Chinese degrees, by the other parties. */
    FROM_CHINA;

    /** Whether there are degrees that both are about. */
    public boolean overlaps(RecognitionDirection other) {
        return this == BOTH || other == BOTH || this == other;
    }
}
