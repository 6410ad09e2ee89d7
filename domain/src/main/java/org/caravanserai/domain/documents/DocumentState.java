package org.caravanserai.domain.documents;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** State of a document. Only the first three are stored; expiry follows from the date. */
public enum DocumentState implements LifecycleState<DocumentState> {
    ISSUED,
    /** Another document took its place. */
    SUPERSEDED,
    REVOKED,
    /** Its last day is over. */
    EXPIRED;

    /** States that can follow this one. */
    @Override
    public Set<DocumentState> next() {
        return this == ISSUED ? Set.of(SUPERSEDED, REVOKED) : Set.of();
    }
}
