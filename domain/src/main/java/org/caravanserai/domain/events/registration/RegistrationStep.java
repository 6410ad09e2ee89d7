package org.caravanserai.domain.events.registration;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with a registration: the first four are steps of its person, the others of the organizer. */
public enum RegistrationStep implements Step<RegistrationStep.Standing> {
    /** A guest confirms the address. */
    CONFIRM,
    /** Say how many people come along. */
    BRING,
    /** Answer otherwise, or attend in another way. */
    CHANGE,
    CANCEL,
    APPROVE,
    REJECT,
    /** Becomes the first on the waiting list. */
    MOVE_UP,
    /** Somebody else gets the place. */
    TRANSFER;

    /**
     * What decides on the steps.
     *
     * @param unconfirmed whether the address of a guest is not confirmed
     */
    public record Standing(RegistrationState state, boolean unconfirmed) {}

    @Override
    public Optional<Refused> refusal(Standing standing) {
        var state = standing.state();
        return switch (this) {
            case CONFIRM ->
                standing.unconfirmed() && state == RegistrationState.CANCELLED
                        ? Optional.of(new Refused("registration-hold-over"))
                        : only(standing.unconfirmed() && state.isLive(), state, RegistrationState.CONFIRMED);
            case BRING, CHANGE ->
                state.isLive() ? Optional.empty() : Optional.of(new Refused("registration-over", state));
            case CANCEL -> state.refusal(RegistrationState.CANCELLED, "registration-state");
            case APPROVE -> only(state == RegistrationState.PENDING, state, RegistrationState.CONFIRMED);
            case MOVE_UP -> only(state == RegistrationState.WAITING, state, RegistrationState.WAITING);
            case TRANSFER ->
                only(
                        state == RegistrationState.CONFIRMED || state == RegistrationState.PENDING,
                        state,
                        RegistrationState.CANCELLED);
            case REJECT -> state.refusal(RegistrationState.REJECTED, "registration-state");
        };
    }

    private static Optional<Refused> only(boolean allowed, RegistrationState state, RegistrationState next) {
        return allowed ? Optional.empty() : Optional.of(new Refused("registration-state", state, next));
    }
}
