package org.caravanserai.domain.exchanges.call;

/** Decision on an appeal. */
public enum AppealDecision {
    /** The result was wrong: a rejected application moves to the reserve list. */
    UPHELD,
    DISMISSED
}
