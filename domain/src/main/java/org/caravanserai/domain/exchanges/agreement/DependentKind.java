package org.caravanserai.domain.exchanges.agreement;

/** What depends on an agreement. Names are stored, so a constant must not be renamed. */
public enum DependentKind {
    /** A call whose results are not released. */
    CALL,
    /** A nomination that nobody has decided on. */
    NOMINATION,
    /** A stay that is expected or goes on. */
    STAY
}
