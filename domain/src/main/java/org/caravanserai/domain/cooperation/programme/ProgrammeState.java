package org.caravanserai.domain.cooperation.programme;

import java.util.Set;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LifecycleState;

/** The life of a joint programme or institution. */
public enum ProgrammeState implements LifecycleState<ProgrammeState> {
    PREPARING,
    SUBMITTED,
    EXPERT_REVIEW,
    APPROVED,
    ENROLLING,
    RUNNING,
    NO_NEW_INTAKE,
    TEACH_OUT,
    TERMINATED,
    SETTLED;

    /** The states that may follow. */
    @Override
    public Set<ProgrammeState> next() {
        return switch (this) {
            case PREPARING -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(EXPERT_REVIEW, PREPARING);
            case EXPERT_REVIEW -> Set.of(APPROVED, PREPARING);
            case APPROVED -> Set.of(ENROLLING);
            case ENROLLING -> Set.of(RUNNING, NO_NEW_INTAKE);
            case RUNNING -> Set.of(ENROLLING, NO_NEW_INTAKE);
            case NO_NEW_INTAKE -> Set.of(TEACH_OUT);
            case TEACH_OUT -> Set.of(TERMINATED);
            case TERMINATED -> Set.of(SETTLED);
            case SETTLED -> Set.of();
        };
    }

    /** Whether an approval has been given. */
    public boolean isApproved() {
        return ordinal() >= APPROVED.ordinal();
    }

    /** Whether the step to it comes with details of its own. */
    boolean hasDetails() {
        return this == APPROVED || this == TERMINATED;
    }

    /**
     * @throws Invalid {@code approval} or {@code end} for a state that comes with details of its own
     */
    void requireNoDetails() {
        if (this == APPROVED) {
            throw new Invalid("approval", "required");
        }
        if (this == TERMINATED) {
            throw new Invalid("end", "required");
        }
    }

    /** Whether it is over. */
    public boolean isOver() {
        return this == TERMINATED || this == SETTLED;
    }
}
