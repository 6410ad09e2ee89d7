package org.caravanserai.domain.cooperation.programme;

/** Result of the evaluation of a programme. */
public enum EvaluationOutcome {
    PASS,
    /** It continues under conditions. */
    CONDITIONAL,
    /** No new students are admitted and the approval is not renewed. */
    FAIL
}
