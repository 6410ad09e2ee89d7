package org.caravanserai.domain.documents;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** Where a document stands. Only the first three are stored; a document expires by its date. */
public enum DocumentState implements LifecycleState<DocumentState> {
    ISSUED,
    /** Another document took its place. */
    SUPERSEDED,
    REVOKED,
    /** Its last day is over. */
    EXPIRED;

    /** What may follow. */
    @Override
    public Set<DocumentState> next() {
        return this == ISSUED ? Set.of(SUPERSEDED, REVOKED) : Set.of();
    }
}
