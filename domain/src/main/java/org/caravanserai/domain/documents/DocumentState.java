package org.caravanserai.domain.documents;

import java.util.Set;

/** Where a document stands. Only the first three are stored; a document expires by its date. */
public enum DocumentState {
    ISSUED,
    /** Another document took its place. */
    SUPERSEDED,
    REVOKED,
    /** Its last day is over. */
    EXPIRED;

    /** What may follow. */
    public Set<DocumentState> next() {
        return this == ISSUED ? Set.of(SUPERSEDED, REVOKED) : Set.of();
    }
}
