package org.caravanserai.domain.shared;

import java.util.Optional;
import java.util.Set;

/**
 * A state of something, which knows what may follow: a state machine is an enum of such states.
 *
 * @param <S> the enum itself
 */
public interface LifecycleState<S extends LifecycleState<S>> {

    /** The states that may follow this one; none after the last. */
    Set<S> next();

    /** Whether this state may follow. */
    default boolean canBecome(S state) {
        return next().contains(state);
    }

    /**
     * The one guarded step into another state.
     *
     * @param state wanted
     * @param refusal key of the refusal, which gets this state and the one that was wanted
     * @return the state that was wanted
     * @throws Refused when it may not follow
     */
    default S become(S state, String refusal) {
        refusal(state, refusal).ifPresent(refused -> {
            throw refused;
        });
        return state;
    }

    /** Why this state may not follow, with the key of {@link #become}; empty when it may. */
    default Optional<Refused> refusal(S state, String refusal) {
        return canBecome(state) ? Optional.empty() : Optional.of(new Refused(refusal, this, state));
    }
}
