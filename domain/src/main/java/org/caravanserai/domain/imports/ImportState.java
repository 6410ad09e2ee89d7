package org.caravanserai.domain.imports;

/** State of an import. */
public enum ImportState {
    /** The body is stored; a node works on it, or takes it up again soon. */
    RUNNING,
    DONE,
    /** The body broke off or is not what it should be; what was read before stays. */
    FAILED
}
