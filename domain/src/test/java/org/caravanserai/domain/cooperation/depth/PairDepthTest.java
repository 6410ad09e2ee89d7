package org.caravanserai.domain.cooperation.depth;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.caravanserai.domain.cooperation.depth.Completeness.Part;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairDepthTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final OrganizationPair ALMATY = pair("almaty");
    private static final OrganizationPair ASTANA = pair("astana");

    private static OrganizationPair pair(String partner) {
        return new OrganizationPair(
                "nanjing", LocalizedText.of("en", "Nanjing"), partner, LocalizedText.of("en", partner), "KZ");
    }

    private static DepthEvidence evidence(
            OrganizationPair pair, DepthEvidenceKind kind, int level, LocalDate since, @Nullable LocalDate until) {
        return new DepthEvidence(pair, kind, level, kind + "-1", LocalizedText.of("en", "A"), since, until);
    }

    private static final DepthEvidence MEMORANDUM =
            evidence(ALMATY, DepthEvidenceKind.MEMORANDUM, 1, DAY.minusYears(5), null);
    private static final DepthEvidence STAY =
            evidence(ALMATY, DepthEvidenceKind.STAY, 2, DAY.minusMonths(30), DAY.minusMonths(6));
    private static final DepthEvidence PROGRAMME =
            evidence(ALMATY, DepthEvidenceKind.PROGRAMME, 4, DAY.minusMonths(3), DAY.plusYears(3));

    @Test
    void aPairWithOnlyAnOldPaperIsAtLevelOneAndLearnsWhatWouldRaiseIt() {
        var pair = PairDepth.on(DAY, List.of(MEMORANDUM)).get(0);
        assertThat(pair.level()).isEqualTo(1);
        assertThat(pair.nextLevel()).isEqualTo(2);
        assertThat(pair.deciding()).containsExactly(MEMORANDUM);
    }

    @Test
    void aLevelEndsWithItsEvidence() {
        var evidence = List.of(MEMORANDUM, STAY);
        assertThat(PairDepth.on(DAY.minusMonths(7), evidence).get(0).level()).isEqualTo(2);
        assertThat(PairDepth.on(DAY.minusMonths(6), evidence).get(0).level())
                .as("the last day still counts")
                .isEqualTo(2);
        var today = PairDepth.on(DAY, evidence).get(0);
        assertThat(today.level()).isEqualTo(1);
        assertThat(today.expired()).containsExactly(STAY);
        assertThat(PairDepth.on(DAY, List.of(STAY)).get(0).level())
                .as("contact stays when all evidence has expired")
                .isZero();
    }

    @Test
    void aPairIsUnknownBeforeItsFirstEvidence() {
        assertThat(PairDepth.on(DAY.minusYears(6), List.of(MEMORANDUM))).isEmpty();
        assertThat(Depth.of(List.of())).isZero();
    }

    @Test
    void theDeepestPairComesFirstAndIsTheDepthOfTheCountry() {
        var pairs = PairDepth.on(
                DAY, List.of(evidence(ASTANA, DepthEvidenceKind.AGREEMENT, 1, DAY.minusYears(1), null), PROGRAMME));
        assertThat(pairs).extracting(PairDepth::level).containsExactly(4, 1);
        assertThat(Depth.of(pairs)).isEqualTo(4);
        var deepest = PairDepth.on(DAY, List.of(evidence(ALMATY, DepthEvidenceKind.CENTER, 5, DAY, null)))
                .get(0);
        assertThat(deepest.nextLevel()).isEqualTo(5);
    }

    @Test
    void theScoreWeighsLevels() {
        var weights = List.of(0, 1, 2, 4, 8, 16);
        var pairs = PairDepth.on(
                DAY, List.of(evidence(ASTANA, DepthEvidenceKind.AGREEMENT, 1, DAY.minusYears(1), null), PROGRAMME));
        assertThat(Depth.score(pairs, level -> BigDecimal.valueOf(weights.get(level)))
                        .orElseThrow())
                .as("100 × (8 + 1) / (16 × 2)")
                .isEqualByComparingTo("28.125");
        assertThat(Depth.score(List.of(), BigDecimal::valueOf)).isEmpty();
    }

    @Test
    void whatRaisedTheDepthIsTheEvidenceOfTheNewLevel() {
        var evidence = List.of(MEMORANDUM, STAY, PROGRAMME);
        assertThat(Depth.raised(evidence, DAY.minusYears(3), DAY)).containsExactly(PROGRAMME);
        assertThat(Depth.raised(evidence, DAY.minusMonths(1), DAY)).isEmpty();
        assertThat(Depth.raised(List.of(MEMORANDUM), DAY.minusYears(6), DAY))
                .as("the first evidence of a pair")
                .containsExactly(MEMORANDUM);
        assertThat(Depth.raised(List.of(MEMORANDUM, STAY), DAY.minusMonths(7), DAY))
                .as("it has fallen")
                .isEmpty();
    }

    private static Completeness mechanism(EnumSet<Part> parts) {
        return new Completeness("PROGRAMME", "PROGRAMME-1", LocalizedText.of("en", "P"), List.of("KZ"), parts);
    }

    @Test
    void completenessNamesWhatIsMissing() {
        var four = mechanism(EnumSet.of(Part.OBJECTIVE, Part.MILESTONES, Part.WORKFLOW, Part.REVIEW));
        assertThat(four.score()).isEqualTo(4);
        assertThat(four.missing()).containsExactly(Part.OWNERS, Part.BUDGET);
    }

    @Test
    void aPairIsDeepOnlyByAMechanismWithFiveParts() {
        var pairs = PairDepth.on(DAY, List.of(PROGRAMME));
        var five = EnumSet.complementOf(EnumSet.of(Part.BUDGET));
        assertThat(Depth.deep(pairs, List.of(mechanism(five)))).hasSize(1);
        assertThat(Depth.deep(pairs, List.of(mechanism(EnumSet.of(Part.OWNERS)))))
                .isEmpty();
        assertThat(Depth.deep(PairDepth.on(DAY, List.of(MEMORANDUM)), List.of(mechanism(five))))
                .isEmpty();
    }
}
