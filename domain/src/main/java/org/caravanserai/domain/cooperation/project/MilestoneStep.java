package org.caravanserai.domain.cooperation.project;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with a milestone. */
public enum MilestoneStep implements Step<MilestoneState> {
    POSTPONE,
    SHOW_EVIDENCE,
    /** The other side accepts the evidence or returns it. */
    DECIDE;

    @Override
    public Optional<Refused> refusal(MilestoneState state) {
        return switch (this) {
            case POSTPONE ->
                state == MilestoneState.ACCEPTED
                        ? Optional.of(new Refused("milestone-state", state, MilestoneState.PLANNED))
                        : Optional.empty();
            case SHOW_EVIDENCE -> state.refusal(MilestoneState.EVIDENCE_SUBMITTED, "milestone-state");
            case DECIDE -> state.refusal(MilestoneState.ACCEPTED, "milestone-state");
        };
    }
}
