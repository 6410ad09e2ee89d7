package org.caravanserai.domain.shared;

/** Lets only one of several nodes do something at a time. */
public interface NodeLock {

    /** Waits until nobody else holds the lock of this name; holds it until the transaction ends. */
    void take(String name);
}
