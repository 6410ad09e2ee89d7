package org.caravanserai.domain.appeals;

/** Where an appeal stands for whoever has made it: before the decision, or the {@link AppealDecision}. */
public enum AppealState {
    OPEN,
    UPHELD,
    DISMISSED
}
