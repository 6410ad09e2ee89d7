package org.caravanserai.domain.exchanges.invitation;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with an invitation. */
public enum InvitationStep implements Step<InvitationStep.Standing> {
    /** The officers of the host decide on one of the approvals. */
    DECIDE,
    /** The scholar accepts. */
    ACCEPT,
    /** The scholar does not come. */
    DECLINE,
    /** The sending side releases the scholar. */
    NOMINATE,
    /** The host takes it back. */
    WITHDRAW;

    /**
     * What decides on the steps.
     *
     * @param accepted whether the scholar has accepted
     */
    public record Standing(InvitationState state, boolean accepted) {}

    @Override
    public Optional<Refused> refusal(Standing standing) {
        var state = standing.state();
        return switch (this) {
            case DECIDE -> only(state == InvitationState.PROPOSED || state == InvitationState.APPROVED, state, state);
            case ACCEPT ->
                only(state == InvitationState.APPROVED && !standing.accepted(), state, InvitationState.READY);
            case DECLINE -> state.refusal(InvitationState.DECLINED, "invitation-state");
            case NOMINATE -> state.refusal(InvitationState.NOMINATED, "invitation-state");
            case WITHDRAW -> state.refusal(InvitationState.WITHDRAWN, "invitation-state");
        };
    }

    private static Optional<Refused> only(boolean allowed, InvitationState state, InvitationState next) {
        return allowed ? Optional.empty() : Optional.of(new Refused("invitation-state", state, next));
    }
}
