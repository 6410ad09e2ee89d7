package org.caravanserai.domain.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.LifecycleState;
import org.caravanserai.domain.testing.DomainClasses;
import org.junit.jupiter.api.Test;

/** Each state of everything in the domain is the last, or waits for somebody by a kind of task, or says why it does not. */
class EveryStateTest {

    private final List<Class<?>> classes = DomainClasses.all();
    private final List<TaskKind> kinds = classes.stream()
            .filter(each -> each.isEnum() && TaskKind.class.isAssignableFrom(each))
            .flatMap(each -> Stream.of(each.getEnumConstants()))
            .map(TaskKind.class::cast)
            .toList();
    private final List<StateWithoutTask> without = DomainClasses.instances(StatesWithoutTask.class).stream()
            .flatMap(each -> each.states().stream())
            .toList();

    @Test
    void eachStateIsTheLastOrWaitsForSomebodyOrSaysWhyNot() {
        var undeclared = new ArrayList<Enum<?>>();
        for (var state : states()) {
            if (!isLast(state)
                    && kinds.stream().noneMatch(kind -> kind.states().contains(state))
                    && without.stream().noneMatch(each -> each.state() == state)) {
                undeclared.add(state);
            }
        }
        assertThat(states()).hasSizeGreaterThan(100);
        assertThat(undeclared)
                .as("states of which nobody says for whom they wait: name them in a TaskKind or in the area's"
                        + " StatesWithoutTask")
                .extracting(state -> state.getDeclaringClass().getSimpleName() + "." + state)
                .isEmpty();
    }

    @Test
    void noStateIsDeclaredTwice() {
        assertThat(without).extracting(StateWithoutTask::state).doesNotHaveDuplicates();
        assertThat(without).allSatisfy(each -> {
            assertThat(kinds.stream().filter(kind -> kind.states().contains(each.state())))
                    .as("%s waits for somebody", each.state())
                    .isEmpty();
            assertThat(isLast(each.state()))
                    .as("%s is the last by its type", each.state())
                    .isFalse();
        });
    }

    @Test
    void kindsHaveNamesOfTheirOwnAndAnArea() {
        assertThat(kinds).extracting(TaskKind::name).doesNotHaveDuplicates();
        assertThat(kinds)
                .extracting(TaskKind::area)
                .contains("centers", "cooperation", "events", "exchanges", "organizations", "deadlines", "mail");
        assertThat(new TreeSet<>(Set.of(TaskRole.values())))
                .as("somebody acts in each role")
                .isEqualTo(new TreeSet<>(kinds.stream().map(TaskKind::role).toList()));
    }

    private List<? extends Enum<?>> states() {
        return classes.stream()
                .filter(each -> each.isEnum()
                        && (LifecycleState.class.isAssignableFrom(each)
                                || each.getSimpleName().endsWith("State")
                                || each.getSimpleName().equals("LinkStanding")))
                .flatMap(each -> Stream.of(each.getEnumConstants()))
                .map(each -> (Enum<?>) each)
                .toList();
    }

    private static boolean isLast(Enum<?> state) {
        return state instanceof LifecycleState<?> lifecycle && lifecycle.next().isEmpty();
    }
}
