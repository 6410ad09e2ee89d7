package org.caravanserai.domain.shared;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A step that can be taken with a thing: the enum of all its steps. When a step can be taken stands with the step alone: the thing
 * asks it before the step, and whoever shows the thing asks it for what can come next.
 *
 * @param <T> what decides: the state of the thing, or its state with times
 */
public interface Step<T> {

    /** Why the step cannot be taken; empty when it can. */
    Optional<Refused> refusal(T standing);

    default boolean isPossible(T standing) {
        return refusal(standing).isEmpty();
    }

    /**
     * @throws Refused when the step cannot be taken
     */
    default void require(T standing) {
        refusal(standing).ifPresent(refused -> {
            throw refused;
        });
    }

    /** Those of the steps that can be taken, in their order. */
    static <T, S extends Enum<S> & Step<T>> Set<S> possible(Class<S> steps, T standing) {
        return only(EnumSet.allOf(steps), step -> step.isPossible(standing));
    }

    /** Those of the steps that somebody may take, in their order. */
    static <S extends Enum<S>> Set<S> only(Set<S> steps, Predicate<S> allowed) {
        return steps.stream()
                .filter(allowed)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }
}
