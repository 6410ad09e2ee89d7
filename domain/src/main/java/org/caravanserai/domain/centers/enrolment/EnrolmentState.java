package org.caravanserai.domain.centers.enrolment;

import java.util.EnumSet;
import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** State of an enrolment. */
public enum EnrolmentState implements LifecycleState<EnrolmentState> {
    APPLIED,
    WAITLISTED,
    OFFERED,
    ENROLLED,
    COMPLETED,
    NOT_COMPLETED,
    TRANSFERRED,
    WITHDRAWN,
    DROPPED,
    REJECTED,
    EXPIRED,
    CANCELLED;

    @Override
    public Set<EnrolmentState> next() {
        return switch (this) {
            case APPLIED -> EnumSet.of(ENROLLED, REJECTED, CANCELLED);
            case WAITLISTED -> EnumSet.of(OFFERED, CANCELLED);
            case OFFERED -> EnumSet.of(APPLIED, ENROLLED, EXPIRED, CANCELLED);
            case ENROLLED -> EnumSet.of(COMPLETED, NOT_COMPLETED, TRANSFERRED, WITHDRAWN, DROPPED, CANCELLED);
            case NOT_COMPLETED -> EnumSet.of(COMPLETED);
            case COMPLETED -> EnumSet.of(NOT_COMPLETED);
            case TRANSFERRED, WITHDRAWN, DROPPED, REJECTED, EXPIRED, CANCELLED -> EnumSet.noneOf(EnrolmentState.class);
        };
    }

    /** Whether a place of the class is taken. */
    public boolean holdsPlace() {
        return this == APPLIED || this == OFFERED || this == ENROLLED || this == COMPLETED || this == NOT_COMPLETED;
    }

    /** Whether it is under way. */
    public boolean isLive() {
        return this == APPLIED || this == WAITLISTED || this == OFFERED || this == ENROLLED;
    }

    /** Whether the person learns in the class, or did until its end. */
    public boolean isLearner() {
        return this == ENROLLED || this == COMPLETED || this == NOT_COMPLETED;
    }
}
