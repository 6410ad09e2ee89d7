package org.caravanserai.domain.shared;

/** Lets only one of several nodes do something at a time. */
public interface NodeLock {

    /** Waits for the lock of this name and holds it until the transaction ends. */
    void take(String name);
}
