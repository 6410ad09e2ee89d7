package org.caravanserai.domain.shared;

/** What the transaction has changed. All of it is written at its end; this is for those to whom it matters that it is written before. */
public interface UnitOfWork {

    /** Writes what has changed so far: the database refuses here what it does not take, and what was written has its new version. */
    void write();

    /**
     * Writes what has changed so far and lets go of what was read: what is needed again is read again. For work of many parts in one
     * transaction, each of which would otherwise look for changes in all that the earlier ones have read.
     */
    void writeAndForget();

    /**
     * Writes what has changed so far, and counts the version of this aggregate even if only what belongs to it has changed, so that a
     * decision on an earlier reading of it is refused.
     */
    void countVersion(Object aggregate);
}
