package org.caravanserai.domain.cooperation.project;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** The life of a milestone. That it is late is computed from its day. */
public enum MilestoneState implements LifecycleState<MilestoneState> {
    PLANNED,
    EVIDENCE_SUBMITTED,
    ACCEPTED,
    /** The other side wants more; evidence can be submitted again. */
    RETURNED;

    /** The states that may follow. */
    @Override
    public Set<MilestoneState> next() {
        return switch (this) {
            case PLANNED, RETURNED -> Set.of(EVIDENCE_SUBMITTED);
            case EVIDENCE_SUBMITTED -> Set.of(ACCEPTED, RETURNED);
            case ACCEPTED -> Set.of();
        };
    }
}
