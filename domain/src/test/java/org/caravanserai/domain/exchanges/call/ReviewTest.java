package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final UUID APPLICATION = Ids.next();
    private static final UUID REVIEWER = Ids.next();
    private static final ScoringScheme SCHEME = new ScoringScheme(List.of(criterion("grades", 1)));

    private static ScoringCriterion criterion(String key, int weight) {
        return new ScoringCriterion(key, LocalizedText.of("en", key), weight);
    }

    private static Review review(String points, String comment) {
        return new Review(APPLICATION, REVIEWER, SCHEME, Map.of("grades", new BigDecimal(points)), comment, NOW);
    }

    @Test
    void itsTotalFollowsFromThePoints() {
        var review = review("7.5", " Strong ");
        assertThat(review.id()).isNotNull();
        assertThat(review.application()).isEqualTo(APPLICATION);
        assertThat(review.reviewer()).isEqualTo(REVIEWER);
        assertThat(review.total()).isEqualByComparingTo("75");
        assertThat(review.points().byCriterion()).containsEntry("grades", new BigDecimal("7.5"));
        assertThat(review.comment()).isEqualTo("Strong");
        assertThat(review.reviewedAt()).isEqualTo(NOW);
    }

    @Test
    void aReviewerMayThinkAgain() {
        var review = review("7.5", "Strong");
        review.change(SCHEME, Map.of("grades", BigDecimal.ONE), " ", NOW.plusSeconds(60));
        assertThat(review.total()).isEqualByComparingTo("10");
        assertThat(review.comment()).isNull();
        assertThat(review.reviewedAt()).isEqualTo(NOW.plusSeconds(60));
        review.change(SCHEME, Map.of("grades", BigDecimal.ZERO), null, NOW);
        assertThat(review.comment()).isNull();
        assertThat(review.total()).isZero();
    }

    @Test
    void whatMakesNoSenseChangesNothing() {
        var review = review("7.5", "Strong");
        assertInvalid(
                "comment: text-too-long",
                () -> review.change(
                        SCHEME, Map.of("grades", BigDecimal.ONE), "x".repeat(Review.LONGEST_COMMENT + 1), NOW));
        assertInvalid("points.grades: required", () -> review.change(SCHEME, Map.of(), "Weak", NOW));
        assertThat(review.total()).isEqualByComparingTo("75");
        assertThat(review.comment()).isEqualTo("Strong");
    }

    @Test
    void pointsHaveOneDecimalAndAreFromZeroToTen() {
        for (var nonsense : List.of("-0.1", "10.1", "5.55")) {
            assertInvalid("points.grades: between", () -> review(nonsense, null));
        }
        assertThat(review("5.50", null).total()).isEqualByComparingTo("55");
    }

    @Test
    void withoutCriteriaThereIsNothingToTotal() {
        assertInvalid("points: required", () -> ScoringScheme.NONE.total(Map.of()));
    }

    @Test
    void aSchemeHasFewCriteriaEachOnce() {
        assertInvalid("criteria: keys-twice", () -> new ScoringScheme(Collections.nCopies(2, criterion("grades", 1))));
        assertInvalid(
                "criteria: too-many",
                () -> new ScoringScheme(IntStream.rangeClosed(0, ScoringScheme.MOST_CRITERIA)
                        .mapToObj(number -> criterion("c" + number, 1))
                        .toList()));
    }

    @Test
    void aCriterionHasAKeyALabelAndAWeight() {
        assertInvalid(
                List.of("key: not-a-condition-code", "label: required", "weight: between"),
                () -> new ScoringCriterion("Grades!", LocalizedText.EMPTY, 0));
        assertInvalid("weight: between", () -> criterion("grades", ScoringCriterion.MOST_WEIGHT + 1));
        assertThat(criterion("grades", ScoringCriterion.MOST_WEIGHT).weight()).isEqualTo(100);
    }

    @Test
    void whoHasAConflictOfInterestSaysWhy() {
        var conflict = new ReviewerConflict(APPLICATION, REVIEWER, " My nephew ", NOW);
        assertThat(conflict.application()).isEqualTo(APPLICATION);
        assertThat(conflict.reviewer()).isEqualTo(REVIEWER);
        assertThat(conflict.reason()).isEqualTo("My nephew");
        assertThat(conflict.declaredAt()).isEqualTo(NOW);
        assertInvalid("reason: required", () -> new ReviewerConflict(APPLICATION, REVIEWER, " ", NOW));
        assertInvalid(
                "reason: text-too-long",
                () -> new ReviewerConflict(
                        APPLICATION, REVIEWER, "x".repeat(ReviewerConflict.LONGEST_REASON + 1), NOW));
    }
}
