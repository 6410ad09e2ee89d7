package org.caravanserai.domain.exchanges.invitation;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** The life of an invitation. */
public enum InvitationState implements LifecycleState<InvitationState> {
    /** The faculty has not decided. */
    PROPOSED,
    /** The faculty agrees; the scholar answers, and funding, insurance and space are proven side by side. */
    APPROVED,
    /** The scholar has accepted and everything is proven: the sending side can release the scholar. */
    READY,
    /** The sending side has nominated the scholar: there is a stay. */
    NOMINATED,
    /** One of the approvals was rejected. */
    REFUSED,
    /** The scholar does not come. */
    DECLINED,
    /** The host takes it back. */
    WITHDRAWN;

    /** The states that may follow. */
    @Override
    public Set<InvitationState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(APPROVED, REFUSED, WITHDRAWN);
            case APPROVED -> Set.of(READY, REFUSED, DECLINED, WITHDRAWN);
            case READY -> Set.of(NOMINATED, DECLINED, WITHDRAWN);
            case NOMINATED, REFUSED, DECLINED, WITHDRAWN -> Set.of();
        };
    }
}
