package org.caravanserai.domain.centers.teaching;

import java.util.EnumSet;
import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** State of a class. */
public enum ClassState implements LifecycleState<ClassState> {
    PLANNED,
    OPEN,
    CONFIRMED,
    RUNNING,
    FINISHED,
    RESULTS_APPROVED,
    CANCELLED,
    STOPPED;

    @Override
    public Set<ClassState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(OPEN, CANCELLED);
            case OPEN -> EnumSet.of(CONFIRMED, CANCELLED);
            case CONFIRMED -> EnumSet.of(RUNNING, CANCELLED);
            case RUNNING -> EnumSet.of(FINISHED, STOPPED);
            case FINISHED -> EnumSet.of(RESULTS_APPROVED);
            case RESULTS_APPROVED, CANCELLED, STOPPED -> EnumSet.noneOf(ClassState.class);
        };
    }

    /** Whether anybody may see the class. */
    public boolean isPublic() {
        return this != PLANNED;
    }

    /** Whether learners may enrol. */
    public boolean takesEnrolments() {
        return this == OPEN || this == CONFIRMED || this == RUNNING;
    }

    /** Whether it will be held, or is, or was. */
    public boolean isHeld() {
        return this != CANCELLED && this != STOPPED;
    }

    /** Whether sessions are still planned, moved and held. */
    public boolean isUnderWay() {
        return this == PLANNED || takesEnrolments();
    }
}
