package org.caravanserai.domain.search;

/** Keeps what is found as the things are: the database notes each change of them, and this follows. */
public interface FoundThingIndex {

    /** Notes all things as changed when texts are analyzed in another way than when they were indexed. */
    void renewAfter(String analysis);

    /**
     * Follows the oldest changes. Of several nodes one does it at a time.
     *
     * @return whether more have been noted
     */
    boolean follow();
}
