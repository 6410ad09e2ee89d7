package org.caravanserai.domain.cooperation.programme;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with a programme, beside the states to which it simply goes on. */
public enum ProgrammeStep implements Step<ProgrammeState> {
    APPROVE,
    /** Add a later approval to the one that is about to expire. */
    RENEW,
    EVALUATE,
    REPORT,
    END;

    @Override
    public Optional<Refused> refusal(ProgrammeState state) {
        return switch (this) {
            case APPROVE -> state.refusal(ProgrammeState.APPROVED, "programme-state");
            case RENEW ->
                state == ProgrammeState.ENROLLING || state == ProgrammeState.RUNNING
                        ? Optional.empty()
                        : Optional.of(new Refused("programme-state", state, ProgrammeState.RUNNING));
            case EVALUATE ->
                unlessApproved(state)
                        .or(() -> state.isOver() ? Optional.of(new Refused("programme-over")) : Optional.empty());
            case REPORT -> unlessApproved(state);
            case END -> state.refusal(ProgrammeState.TERMINATED, "programme-state");
        };
    }

    private static Optional<Refused> unlessApproved(ProgrammeState state) {
        return state.isApproved() ? Optional.empty() : Optional.of(new Refused("not-approved-yet"));
    }
}
