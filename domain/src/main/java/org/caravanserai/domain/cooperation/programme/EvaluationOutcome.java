package org.caravanserai.domain.cooperation.programme;

/** What an evaluation of a programme found. */
public enum EvaluationOutcome {
    PASS,
    /** It goes on under conditions. */
    CONDITIONAL,
    /** It takes no new students and its approval is not renewed. */
    FAIL
}
