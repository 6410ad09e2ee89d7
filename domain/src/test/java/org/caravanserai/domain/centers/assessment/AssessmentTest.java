package org.caravanserai.domain.centers.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 18);
    private static final LocalizedText TITLE = LocalizedText.of("en", "Oral examination");
    private static final UUID CLASS = Ids.next();

    private static Assessment assessment(int weight, String maxPoints) {
        return new Assessment(CLASS, 2, TITLE, weight, new BigDecimal(maxPoints), DAY, MarkingRule.NONE);
    }

    @Test
    void anAssessmentHasItsPlaceInThePlanOfAClass() {
        var assessment = assessment(40, "50");
        assertThat(assessment.ofClass()).isEqualTo(CLASS);
        assertThat(assessment.position()).isEqualTo(2);
        assertThat(assessment.title()).isEqualTo(TITLE);
        assertThat(assessment.weight()).isEqualTo(40);
        assertThat(assessment.maxPoints()).isEqualByComparingTo("50");
        assertThat(assessment.heldOn()).isEqualTo(DAY);
        assertThat(assessment.publishedAt()).isNull();
        assertThat(assessment.id()).isNotEqualTo(assessment(40, "50").id());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "100, 10000"})
    void theLimitsThemselvesAreAllowed(int weight, String maxPoints) {
        assertThat(assessment(weight, maxPoints).weight()).isEqualTo(weight);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertInvalid(
                List.of("title: required", "weight: between", "maxPoints: between"),
                () -> new Assessment(CLASS, 1, LocalizedText.EMPTY, 0, BigDecimal.ZERO, DAY, MarkingRule.NONE));
        assertInvalid(List.of("weight: between", "maxPoints: between"), () -> assessment(101, "10000.01"));
        assertInvalid("maxPoints: between", () -> assessment(1, "-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "12.25", "12.500", "50", "5E+1"})
    void pointsAreFromNoneToTheMostInHundredths(String points) {
        var assessment = assessment(40, "50");
        assessment.requireMarkable(new BigDecimal(points), false);
        assertThat(assessment.publishedAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "50.01", "12.255"})
    void otherPointsAreRefused(String points) {
        assertInvalid("points: between", () -> assessment(40, "50").requireMarkable(new BigDecimal(points), false));
    }

    @Test
    void publishedMarksStandAndKeepTheMomentOfTheirPublication() {
        var assessment = assessment(40, "50");
        assessment.publish(NOW);
        assessment.publish(NOW.plusSeconds(60));
        assertThat(assessment.publishedAt()).isEqualTo(NOW);
        assertRefused("marks-published", () -> assessment.requireMarkable(BigDecimal.TEN, false));
        assessment.requireMarkable(BigDecimal.TEN, true);
        assertRefused("marks-published", () -> assessment.requireMarkable(BigDecimal.TEN.negate(), false));
    }
}
