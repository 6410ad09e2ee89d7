package org.caravanserai.domain.cooperation.project;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** The life of a project. */
public enum ProjectState implements LifecycleState<ProjectState> {
    IDEA,
    PROPOSED,
    REVIEWED,
    APPROVED,
    CONTRACTED,
    RUNNING,
    ON_HOLD,
    CLOSING,
    CLOSED,
    TERMINATED;

    /** The states that may follow. */
    @Override
    public Set<ProjectState> next() {
        return switch (this) {
            case IDEA -> Set.of(PROPOSED);
            case PROPOSED -> Set.of(REVIEWED, IDEA);
            case REVIEWED -> Set.of(APPROVED, IDEA);
            case APPROVED -> Set.of(CONTRACTED);
            case CONTRACTED -> Set.of(RUNNING);
            case RUNNING -> Set.of(ON_HOLD, CLOSING, TERMINATED);
            case ON_HOLD -> Set.of(RUNNING, TERMINATED);
            case CLOSING -> Set.of(CLOSED);
            case CLOSED, TERMINATED -> Set.of();
        };
    }

    /** Whether it is over. */
    public boolean isOver() {
        return this == CLOSED || this == TERMINATED;
    }

    /** Whether work goes on. */
    public boolean isActive() {
        return this == RUNNING || this == CLOSING;
    }

    /** Whether it ended before it was done. */
    public boolean isBrokenOff() {
        return this == TERMINATED;
    }
}
