package org.caravanserai.domain.cooperation.project;

import java.util.Set;

/** The life of a milestone. That it is late is computed from its day. */
public enum MilestoneState {
    PLANNED,
    EVIDENCE_SUBMITTED,
    ACCEPTED,
    /** The other side wants more; evidence can be submitted again. */
    RETURNED;

    /** The states that may follow. */
    public Set<MilestoneState> next() {
        return switch (this) {
            case PLANNED, RETURNED -> Set.of(EVIDENCE_SUBMITTED);
            case EVIDENCE_SUBMITTED -> Set.of(ACCEPTED, RETURNED);
            case ACCEPTED -> Set.of();
        };
    }
}
