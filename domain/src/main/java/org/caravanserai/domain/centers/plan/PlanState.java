package org.caravanserai.domain.centers.plan;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** State of a yearly plan. */
public enum PlanState implements LifecycleState<PlanState> {
    DRAFT,
    /** Before the authority. */
    SUBMITTED,
    /** Sent back by the authority with a note, to be changed and submitted again. */
    RETURNED,
    /** Money may be spent; a revision makes it a draft again. */
    APPROVED;

    /** The states that may follow. */
    @Override
    public Set<PlanState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(APPROVED, RETURNED);
            case APPROVED -> Set.of(DRAFT);
        };
    }

    /** Whether its center may change it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
