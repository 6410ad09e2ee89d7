package org.caravanserai.domain.exchanges.call;

/** What happens to an appeal. */
public enum AppealDecision {
    /** The result was wrong: a rejected application moves to the reserve list. */
    UPHELD,
    DISMISSED
}
