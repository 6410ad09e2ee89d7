package org.caravanserai.domain.exchanges.call;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** State of a requested reference. Whether it has expired is computed, not stored. */
public enum ReferenceState implements LifecycleState<ReferenceState> {
    REQUESTED,
    /** Received and final. */
    GIVEN,
    /** The referee does not write one. */
    DECLINED,
    /** The applicant has taken the request back. */
    WITHDRAWN;

    /** The states that may follow. */
    @Override
    public Set<ReferenceState> next() {
        return this == REQUESTED ? Set.of(GIVEN, DECLINED, WITHDRAWN) : Set.of();
    }

    /** Whether it is one of those that the call asks for: it has arrived or may arrive. */
    public boolean counts() {
        return this == REQUESTED || this == GIVEN;
    }
}
