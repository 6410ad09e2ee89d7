package org.caravanserai.domain.centers.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClassStepTest {

    private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
    private static final Instant END = START.plusSeconds(5400);

    private static ClassSession session(SessionState state) {
        var session = new ClassSession(UUID.randomUUID(), 1, START, END, null, null);
        if (state == SessionState.HELD) {
            session.hold(ZoneOffset.UTC, START);
        } else if (state == SessionState.CANCELLED) {
            session.cancel("ill");
        }
        return session;
    }

    private static void take(SessionStep step, ClassSession session) {
        switch (step) {
            case MOVE -> session.move(START.plusSeconds(60), END.plusSeconds(60), null, null, "late");
            case CANCEL -> session.cancel("ill");
            case MAKE_UP -> session.makeUp(2, END, END.plusSeconds(60), null);
            case MARK -> session.hold(ZoneOffset.UTC, START);
        }
    }

    static Stream<Arguments> everyStepOfASession() {
        return Arrays.stream(SessionState.values())
                .flatMap(state -> Arrays.stream(SessionStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStepOfASession")
    void aStepOfASessionIsTakenIfAndOnlyIfItIsPossible(SessionState state, SessionStep step) {
        var session = session(state);
        assertTakenIf(step.isPossible(state), () -> take(step, session));
    }

    @ParameterizedTest
    @EnumSource
    void aStepOfAClassLeadsToAStateThatMayFollow(ClassState state) {
        for (var step : ClassStep.values()) {
            var target = step.target();
            if (target != null) {
                assertThat(step.isPossible(state)).as(step.name()).isEqualTo(state.canBecome(target));
            }
        }
        assertThat(ClassStep.CHANGE.isPossible(state)).isEqualTo(state.isUnderWay());
        assertThat(ClassStep.RECORD_MARKS.isPossible(state))
                .isNotEqualTo(ClassStep.ISSUE_CERTIFICATES.isPossible(state))
                .isEqualTo(state != ClassState.RESULTS_APPROVED);
    }
}
