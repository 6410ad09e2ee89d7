package org.caravanserai.domain.exchanges.nomination;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** What can be done with a nomination; each step is the receiving or the sending side's, or belongs to who confirms an exception. */
public enum NominationStep implements Step<NominationStep.Standing> {
    ACCEPT,
    REJECT,
    /** Say where and with whom the person will be. */
    FILL_HOST_FORM,
    ISSUE_LETTER,
    PROPOSE_AGAIN,
    CANCEL,
    CONFIRM_EXCEPTION,
    REFUSE_EXCEPTION;

    /**
     * What decides on the steps.
     *
     * @param stay null before acceptance
     */
    public record Standing(NominationState state, @Nullable MobilityState stay) {}

    @Override
    public Optional<Refused> refusal(Standing standing) {
        var stay = standing.stay();
        return this == CANCEL && stay != null
                ? refusal(standing.state()).or(() -> stay.refusal(MobilityState.CANCELLED, "mobility-state"))
                : refusal(standing.state());
    }

    /** Why the state of the nomination alone does not allow it: what the nomination itself asks. */
    public Optional<Refused> refusal(NominationState state) {
        return switch (this) {
            case ACCEPT -> leading(state, false, NominationState.ACCEPTED);
            case REJECT -> leading(state, false, NominationState.REJECTED);
            case CONFIRM_EXCEPTION -> leading(state, true, NominationState.PENDING);
            case REFUSE_EXCEPTION -> leading(state, true, NominationState.REJECTED);
            case PROPOSE_AGAIN ->
                state == NominationState.PENDING ? Optional.empty() : leading(state, false, NominationState.PENDING);
            case CANCEL -> state.refusal(NominationState.CANCELLED, "nomination-state");
            case FILL_HOST_FORM, ISSUE_LETTER ->
                state == NominationState.ACCEPTED ? Optional.empty() : refused(state, NominationState.ACCEPTED);
        };
    }

    /** The steps of the receiving side. */
    public static Set<NominationStep> ofReceiving() {
        return EnumSet.range(ACCEPT, ISSUE_LETTER);
    }

    /** The steps of the sending side. */
    public static Set<NominationStep> ofSending() {
        return EnumSet.of(PROPOSE_AGAIN, CANCEL);
    }

    private static Optional<Refused> leading(NominationState state, boolean unconfirmed, NominationState next) {
        return unconfirmed == (state == NominationState.UNCONFIRMED)
                ? state.refusal(next, "nomination-state")
                : refused(state, next);
    }

    private static Optional<Refused> refused(NominationState state, NominationState next) {
        return Optional.of(new Refused("nomination-state", state, next));
    }
}
