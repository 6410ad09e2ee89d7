package org.caravanserai.domain.exchanges.agreement;

/** What happens to something that depends on an agreement when the agreement ends. Names are stored. */
public enum DependentFate {
    /** It goes on under this agreement to its own end. */
    HONOUR,
    /** It goes on under another agreement. */
    MOVE,
    /** It does not take place. */
    CANCEL
}
