package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CenterClosingTest {

    private static final Instant NOW = Instant.parse("2027-01-10T08:00:00Z");
    private static final LocalDate CLOSES = LocalDate.of(2027, 6, 30);
    private static final UUID CENTER = Ids.next();
    private static final UUID CARRIER = Ids.next();
    private static final String TOO_LONG = "a".repeat(CenterClosing.MAX_LENGTH + 1);

    private final CenterClosing closing = new CenterClosing(CENTER, Map.of(ClosureReason.OTHER, 100), null, NOW);

    @Test
    void reasonsAreToldByTheirWeight() {
        var weighed = new CenterClosing(
                CENTER,
                Map.of(ClosureReason.QUALITY, 20, ClosureReason.LOW_ENROLMENT, 70, ClosureReason.OTHER, 10),
                " a long story ",
                NOW);

        assertThat(weighed.reasons())
                .extracting(WeightedReason::reason, WeightedReason::weight)
                .containsExactly(
                        tuple(ClosureReason.LOW_ENROLMENT, 70),
                        tuple(ClosureReason.QUALITY, 20),
                        tuple(ClosureReason.OTHER, 10));
        assertThat(weighed.center()).isEqualTo(CENTER);
        assertThat(weighed.announcedAt()).isEqualTo(NOW);
        assertThat(weighed.note()).isEqualTo("a long story");
    }

    @Test
    void aBlankNoteIsNone() {
        assertThat(closing.note()).isNull();
        assertThat(new CenterClosing(CENTER, Map.of(ClosureReason.OTHER, 100), " ", NOW).note())
                .isNull();
        assertInvalid(
                "note: text-too-long",
                () -> new CenterClosing(CENTER, Map.of(ClosureReason.OTHER, 100), TOO_LONG, NOW));
    }

    @Test
    void aClosingHasAReason() {
        assertInvalid("reasons: reasons-needed", () -> new CenterClosing(CENTER, Map.of(), null, NOW));
    }

    static Stream<Map<ClosureReason, Integer>> wrongWeights() {
        return Stream.of(
                Map.of(ClosureReason.OTHER, 99),
                Map.of(ClosureReason.OTHER, 101),
                Map.of(ClosureReason.OTHER, 100, ClosureReason.MERGED, 0),
                Map.of(ClosureReason.OTHER, 110, ClosureReason.MERGED, -10),
                Map.of(ClosureReason.OTHER, 50, ClosureReason.MERGED, 51),
                Map.of(
                        ClosureReason.OTHER,
                        Integer.MAX_VALUE,
                        ClosureReason.MERGED,
                        Integer.MAX_VALUE,
                        ClosureReason.SECURITY,
                        102));
    }

    @ParameterizedTest
    @MethodSource("wrongWeights")
    void weightsArePartsOfAHundred(Map<ClosureReason, Integer> weights) {
        assertInvalid("reasons: weights-not-whole", () -> new CenterClosing(CENTER, weights, null, NOW));
    }

    @Test
    void aClassThatMovesNeedsSomebodyWhoTakesIt() {
        assertInvalid("carrier: carrier-needed", () -> closing.plan("A1", TeachOutMeasure.MOVE, null, CLOSES, null));
        assertThat(closing.step("A1")).isEmpty();

        closing.plan("A1", TeachOutMeasure.MOVE, null, CLOSES, CARRIER);

        assertThat(closing.step("A1")).contains(new TeachOutStep("A1", TeachOutMeasure.MOVE, CARRIER));
    }

    @Test
    void aClassThatGoesOnAfterTheClosingNeedsSomebodyWhoTakesIt() {
        assertInvalid(
                "carrier: carrier-needed",
                () -> closing.plan("A1", TeachOutMeasure.FINISH, CLOSES.plusDays(1), CLOSES, null));

        closing.plan("A1", TeachOutMeasure.FINISH, CLOSES.plusDays(1), CLOSES, CARRIER);
        assertThat(closing.step("A1").orElseThrow().carrier()).isEqualTo(CARRIER);
    }

    @Test
    void aClassThatEndsInTimeNeedsNobodyElse() {
        closing.plan("A1", TeachOutMeasure.FINISH, CLOSES, CLOSES, null);
        closing.plan("A2", TeachOutMeasure.FINISH, null, CLOSES, null);
        closing.plan("B1", TeachOutMeasure.CANCEL, CLOSES.plusDays(1), CLOSES, null);

        assertThat(closing.step("A1").orElseThrow().measure()).isEqualTo(TeachOutMeasure.FINISH);
        assertThat(closing.step("A2").orElseThrow().carrier()).isNull();
        assertThat(closing.step("B1").orElseThrow().measure()).isEqualTo(TeachOutMeasure.CANCEL);
        assertThat(closing.step("C1")).isEmpty();
    }

    @Test
    void whatIsPlannedLaterReplacesWhatWasPlanned() {
        closing.plan("A1", TeachOutMeasure.MOVE, null, CLOSES, CARRIER);
        closing.plan("A2", TeachOutMeasure.CANCEL, null, CLOSES, null);

        closing.plan("A1", TeachOutMeasure.CANCEL, null, CLOSES, null);

        var step = closing.step("A1").orElseThrow();
        assertThat(step.classCode()).isEqualTo("A1");
        assertThat(step.measure()).isEqualTo(TeachOutMeasure.CANCEL);
        assertThat(step.carrier()).isNull();
        assertThat(closing.step("A2")).isPresent();
    }

    @Test
    void recordsAreKeptAndAccountsSettled() {
        assertThat(closing.custodian()).isNull();
        assertThat(closing.assets()).isNull();
        assertThat(closing.accounts()).isNull();

        closing.settle(CARRIER, " Books go to the library. ", " Balanced. ");

        assertThat(closing.custodian()).isEqualTo(CARRIER);
        assertThat(closing.assets()).isEqualTo("Books go to the library.");
        assertThat(closing.accounts()).isEqualTo("Balanced.");
    }

    @Test
    void nothingIsSettledWithoutWords() {
        assertInvalid(List.of("assets: required", "accounts: required"), () -> closing.settle(CARRIER, " ", ""));
        assertInvalid(
                List.of("assets: text-too-long", "accounts: text-too-long"),
                () -> closing.settle(CARRIER, TOO_LONG, TOO_LONG));
        assertThat(closing.custodian()).isNull();
    }

    @Test
    void reasonsAreEqualByWhatTheySay() {
        assertThat(new WeightedReason(ClosureReason.OTHER, 40))
                .isEqualTo(new WeightedReason(ClosureReason.OTHER, 40))
                .hasSameHashCodeAs(new WeightedReason(ClosureReason.OTHER, 40))
                .isNotEqualTo(new WeightedReason(ClosureReason.OTHER, 60))
                .isNotEqualTo(new WeightedReason(ClosureReason.MERGED, 40))
                .isNotEqualTo(ClosureReason.OTHER);
    }

    @Test
    void stepsAreEqualByWhatTheySay() {
        assertThat(new TeachOutStep("A1", TeachOutMeasure.MOVE, CARRIER))
                .isEqualTo(new TeachOutStep("A1", TeachOutMeasure.MOVE, CARRIER))
                .hasSameHashCodeAs(new TeachOutStep("A1", TeachOutMeasure.MOVE, CARRIER))
                .isNotEqualTo(new TeachOutStep("A2", TeachOutMeasure.MOVE, CARRIER))
                .isNotEqualTo(new TeachOutStep("A1", TeachOutMeasure.FINISH, CARRIER))
                .isNotEqualTo(new TeachOutStep("A1", TeachOutMeasure.MOVE, null))
                .isNotEqualTo("A1");
    }
}
