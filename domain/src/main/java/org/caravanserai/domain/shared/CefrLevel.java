package org.caravanserai.domain.shared;

/** A level of the Common European Framework of Reference for Languages, from the lowest to the highest. */
public enum CefrLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2;

    /** Whether this level meets a requirement. */
    public boolean meets(CefrLevel required) {
        return compareTo(required) >= 0;
    }
}
