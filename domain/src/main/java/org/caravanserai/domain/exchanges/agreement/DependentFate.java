package org.caravanserai.domain.exchanges.agreement;

/** What happens to something that depends on an agreement when the agreement ends. Names are stored. */
public enum DependentFate {
    /** It continues under this agreement until its own end. */
    HONOUR,
    /** It continues under another agreement. */
    MOVE,
    /** It is cancelled. */
    CANCEL
}
