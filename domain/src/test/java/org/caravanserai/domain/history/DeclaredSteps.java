package org.caravanserai.domain.history;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.LifecycleState;
import org.caravanserai.domain.testing.DomainClasses;

/** All steps of all state machines of the domain, and as what the areas say that history records them. */
public final class DeclaredSteps {

    private static final List<RecordedStep> DECLARED = DomainClasses.instances(RecordedSteps.class).stream()
            .flatMap(area -> area.steps().stream())
            .toList();
    private static final List<Step> ALL = DomainClasses.all().stream()
            .filter(each -> each.isEnum() && LifecycleState.class.isAssignableFrom(each))
            .sorted(Comparator.comparing(Class::getSimpleName))
            .flatMap(each -> Stream.of(each.getEnumConstants()))
            .map(each -> (LifecycleState<?>) each)
            .flatMap(DeclaredSteps::from)
            .toList();

    private DeclaredSteps() {}

    /** A step that a state machine allows. */
    public record Step(Enum<?> from, Enum<?> to) {

        /** What is declared of it. */
        public List<RecordedStep> declared() {
            return RecordedStep.of(DECLARED, from, to);
        }

        /** The actions of history of which one records it. */
        public Set<HistoryAction> actions() {
            return declared().stream().flatMap(each -> each.actions().stream()).collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return from.getDeclaringClass().getSimpleName() + ": " + from + " -> " + to;
        }
    }

    /** Every step that a state machine allows. */
    public static List<Step> all() {
        return ALL;
    }

    public static List<RecordedStep> declared() {
        return DECLARED;
    }

    /**
     * @throws AssertionError when the entry records a step of a state machine as another action than the area has declared
     */
    static void check(HistoryEntry entry) {
        var from = entry.fromState();
        var to = entry.toState();
        if (from == null || to == null || from.equals(to)) {
            return;
        }
        var candidates = ALL.stream()
                .filter(step ->
                        step.from().name().equals(from) && step.to().name().equals(to))
                .filter(step -> isOf(step, entry.subject()))
                .toList();
        if (!candidates.isEmpty()
                && candidates.stream()
                        .flatMap(step -> step.actions().stream())
                        .noneMatch(action -> action.subject().name().equals(entry.subject())
                                && action.name().equals(entry.action()))) {
            throw new AssertionError("The area's RecordedSteps do not say that " + candidates + " is recorded as "
                    + entry.subject() + " " + entry.action());
        }
    }

    /** Whether any step of the machine is recorded with this subject. */
    private static boolean isOf(Step step, String subject) {
        return DECLARED.stream()
                .filter(each -> each.to().getClass() == step.to().getClass())
                .flatMap(each -> each.actions().stream())
                .anyMatch(action -> action.subject().name().equals(subject));
    }

    private static Stream<Step> from(LifecycleState<?> state) {
        return state.next().stream()
                .map(next -> (Enum<?>) next)
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(next -> new Step((Enum<?>) state, next));
    }
}
