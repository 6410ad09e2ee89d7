package org.caravanserai.domain.exchanges.call;

/** What becomes of an appeal. */
public enum AppealDecision {
    /** The result was wrong: a rejected application moves to the reserve list. */
    UPHELD,
    DISMISSED
}
