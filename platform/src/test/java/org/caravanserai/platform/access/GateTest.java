package org.caravanserai.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

    private final CurrentCaller caller = new CurrentCaller();
    private final LoadShedder shedder = new LoadShedder();
    private final Gate gate = new Gate(caller, new FailureTranslator(), shedder);

    @Requires(Permission.MANAGE_USERS)
    static class NeedsAdministrator {
        public void act() {}
    }

    @Public
    static class ForEverybody {
        public void act() {}
    }

    static class Undecided {
        public void act() {}
    }

    @Test
    void letsThroughWhoHasThePermission() throws Exception {
        caller.set(somebody(PlatformRole.ADMIN));
        assertThat(gate.pass(call(NeedsAdministrator.class, () -> "done"))).isEqualTo("done");
    }

    @Test
    void showsNothingToWhoIsSignedInWithoutIt() {
        caller.set(somebody(PlatformRole.ANALYST));
        assertThatThrownBy(() -> gate.pass(call(NeedsAdministrator.class, () -> "done")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void asksWhoIsNotSignedInToDoSo() {
        assertThatThrownBy(() -> gate.pass(call(NeedsAdministrator.class, () -> "done")))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("sign-in-required");
    }

    @Test
    void letsEverybodyIntoWhatIsPublic() throws Exception {
        assertThat(gate.pass(call(ForEverybody.class, () -> "done"))).isEqualTo("done");
    }

    @Test
    void refusesAUseCaseOfWhichNobodyDecidedWhoMayDoIt() {
        caller.set(somebody(PlatformRole.ADMIN));
        assertThatThrownBy(() -> gate.pass(call(Undecided.class, () -> "done"))).isInstanceOf(Forbidden.class);
    }

    @Test
    void leavesTheAnswersOfTheDomainAsTheyAre() {
        assertThatThrownBy(() -> gate.pass(call(ForEverybody.class, () -> {
                    throw new Refused("event-full");
                })))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aStaleVersionIsAConflict() {
        assertThatThrownBy(() -> gate.pass(failing(new RuntimeException(new OptimisticLockException()))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("changed-meanwhile");
    }

    @ParameterizedTest
    @CsvSource({"23505, already-taken", "23P01, already-taken"})
    void whatTheDatabaseHoldsUniqueIsAConflict(String state, String key) {
        assertThatThrownBy(() -> gate.pass(failing(new RuntimeException(new SQLException("no", state)))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining(key);
    }

    @ParameterizedTest
    @CsvSource({
        "08006, database-away",
        "57P01, database-away",
        "53300, database-away",
        "40P01, try-again",
        "55P03, try-again"
    })
    void aDatabaseThatIsAwayOrBusyIsNoFaultOfTheRequest(String state, String key) {
        assertThatThrownBy(() -> gate.pass(failing(new RuntimeException(new SQLException("no", state)))))
                .isInstanceOf(Overloaded.class)
                .hasMessageContaining(key);
    }

    @Test
    void whoFindsNoConnectionIsTurnedAwayAndTheLineIsKeptShort() {
        for (int i = 0; i < LoadShedder.MOST_WHILE_OVERLOADED; i++) {
            shedder.enter();
        }
        assertThatThrownBy(() -> gate.pass(failing(new RuntimeException("Error in allocating a connection."))))
                .isInstanceOf(Overloaded.class)
                .hasMessageContaining("try-again");
        assertThatThrownBy(() -> gate.pass(failing(new AssertionError("nobody may come so far"))))
                .isInstanceOf(Overloaded.class);
    }

    @Test
    void whoeverComesOutMakesRoom() throws Exception {
        for (int i = 0; i < 2 * LoadShedder.MOST_WHILE_OVERLOADED; i++) {
            gate.pass(call(ForEverybody.class, () -> "done"));
        }
        shedder.timedOut();
        assertThat(gate.pass(call(ForEverybody.class, () -> "done"))).isEqualTo("done");
    }

    @Test
    void aFaultOfOursStaysOne() {
        assertThatThrownBy(() -> gate.pass(failing(new IllegalStateException("a bug"))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static InvocationContext failing(RuntimeException failure) {
        return call(ForEverybody.class, () -> {
            throw failure;
        });
    }

    private static InvocationContext failing(Error failure) {
        return call(ForEverybody.class, () -> {
            throw failure;
        });
    }

    private static Caller somebody(PlatformRole role) {
        return new Caller(UUID.randomUUID(), "Somebody", "somebody@example.org", "en", Set.of(role), Map.of());
    }

    private static InvocationContext call(Class<?> useCase, Callable<Object> act) {
        return new InvocationContext() {
            @Override
            public Object getTarget() {
                return useCase;
            }

            @Override
            public @Nullable Object getTimer() {
                return null;
            }

            @Override
            public Method getMethod() {
                return useCase.getDeclaredMethods()[0];
            }

            @Override
            public @Nullable Constructor<?> getConstructor() {
                return null;
            }

            @Override
            public Object[] getParameters() {
                return new Object[0];
            }

            @Override
            public void setParameters(Object[] parameters) {}

            @Override
            public Map<String, Object> getContextData() {
                return Map.of();
            }

            @Override
            public Object proceed() throws Exception {
                return act.call();
            }
        };
    }
}
