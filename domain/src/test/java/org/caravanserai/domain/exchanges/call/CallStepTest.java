package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CallStepTest {

    private static final Instant OPENS = NOW;
    private static final Instant CLOSES = NOW.plus(Duration.ofDays(30));
    private static final AllocationSummary ALLOCATED = new AllocationSummary(Map.of(), "v1");
    private static final Offering OFFERED = offered();

    private static Offering offered() {
        var terms = Exchanges.bothWays();
        return new Offering(Exchanges.drafted(terms), terms);
    }

    private static CallDetails details() {
        return new CallDetails(
                Exchanges.YEAR,
                List.of("c1"),
                LocalizedText.of("en", "Autumn"),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                OPENS,
                CLOSES,
                ZoneId.of("Asia/Shanghai"),
                Questionnaire.NONE,
                CallRules.OPEN);
    }

    /** A call in a phase. */
    static ExchangeCall in(CallPhase phase) {
        var call = new ExchangeCall(Slug.of("autumn"), Exchanges.HOME, List.of(OFFERED), details());
        if (phase != CallPhase.DRAFT) {
            call.publish(OPENS.minusSeconds(10));
        }
        if (phase == CallPhase.CANCELLED) {
            call.cancel("No money", OPENS);
        }
        if (phase == CallPhase.RELEASED) {
            call.allocated(ALLOCATED, CLOSES);
            call.release("v1", "v1", CLOSES);
        }
        return call;
    }

    /** A time in a phase. */
    static Instant during(CallPhase phase) {
        return switch (phase) {
            case DRAFT, ANNOUNCED -> OPENS.minusSeconds(1);
            case OPEN, CANCELLED -> OPENS;
            case SELECTION, RELEASED -> CLOSES;
        };
    }

    private static void take(CallStep step, ExchangeCall call, Instant now) {
        switch (step) {
            case CHANGE -> call.change(List.of(OFFERED), details());
            case DELETE -> call.requireDraft();
            case PUBLISH, APPLY, SCORE, DRAFT_SECOND_ROUND -> call.require(step, now);
            case EXTEND -> call.extend(CLOSES.plusSeconds(1), now);
            case CORRECT -> call.correct(LocalizedText.of("en", "Winter"), LocalizedText.EMPTY, LocalizedText.EMPTY);
            case CLOSE -> call.close(now);
            case CANCEL -> call.cancel("No money", now);
            case ALLOCATE -> call.allocated(ALLOCATED, now);
            case RELEASE -> call.release("v1", "v1", now);
        }
    }

    static Stream<Arguments> everyStepInEveryPhase() {
        return Arrays.stream(CallPhase.values())
                .flatMap(phase -> Arrays.stream(CallStep.values()).map(step -> Arguments.of(phase, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStepInEveryPhase")
    void aStepIsTakenIfAndOnlyIfItIsPossible(CallPhase phase, CallStep step) {
        var call = in(phase);
        var now = during(phase);
        assertThat(call.phase(now)).isEqualTo(phase);
        assertTakenIf(call.possible(now).contains(step), () -> take(step, call, now));
    }

    @Test
    void resultsAreReleasedAfterAnAllocation() {
        var call = in(CallPhase.SELECTION);
        assertThat(call.possible(CLOSES)).doesNotContain(CallStep.RELEASE);
        call.allocated(ALLOCATED, CLOSES);
        assertThat(call.possible(CLOSES)).contains(CallStep.RELEASE);
        call.release("v1", "v1", CLOSES);
        assertThat(call.possible(CLOSES)).containsExactly(CallStep.CORRECT, CallStep.DRAFT_SECOND_ROUND);
    }

    @ParameterizedTest
    @EnumSource
    void publishingAgainChangesNothing(CallPhase phase) {
        var call = in(phase);
        var published = call.publishedAt();
        call.publish(CLOSES.plusSeconds(1));
        assertThat(call.publishedAt()).isEqualTo(published == null ? CLOSES.plusSeconds(1) : published);
    }
}
