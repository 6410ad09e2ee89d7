package org.caravanserai.domain.history;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.LifecycleState;
import org.jspecify.annotations.Nullable;

/**
 * As what history records the steps of a state machine into one of its states.
 *
 * @param from the state that is left; null for each from which the step leads there and of which nothing else is said
 * @param actions the actions of history, of which one records the step; empty when history does not record it
 * @param because history does not record it, in words; null when it does
 */
public record RecordedStep(
        @Nullable LifecycleState<?> from,
        LifecycleState<?> to,
        Set<HistoryAction> actions,
        @Nullable String because) {

    /** Each step into this state that is not declared by itself. */
    public static RecordedStep into(LifecycleState<?> to, HistoryAction... actions) {
        return new RecordedStep(null, to, Set.of(actions), null);
    }

    /** The step from one state into another. */
    public static <S extends LifecycleState<S>> RecordedStep between(S from, S to, HistoryAction... actions) {
        return new RecordedStep(from, to, Set.of(actions), null);
    }

    /** No step into these states is in the history unless it is declared by itself. */
    public static Stream<RecordedStep> unrecorded(String because, LifecycleState<?>... states) {
        return Stream.of(states).map(to -> new RecordedStep(null, to, Set.of(), because));
    }

    /** What is said of a step: of it alone, else of all into the state. Several areas may each have things that take it. */
    public static List<RecordedStep> of(Collection<RecordedStep> declared, Enum<?> from, Enum<?> to) {
        var alone = declared.stream()
                .filter(each -> each.from() == from && each.to() == to)
                .toList();
        return alone.isEmpty()
                ? declared.stream()
                        .filter(each -> each.from() == null && each.to() == to)
                        .toList()
                : alone;
    }
}
