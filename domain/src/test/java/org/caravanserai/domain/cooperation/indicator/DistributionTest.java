package org.caravanserai.domain.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.agreement.EndingTerm;
import org.caravanserai.domain.cooperation.closing.Survival;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static List<BigDecimal> numbers(int... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
    }

    @Test
    void theMedianIsTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
        assertThat(Distribution.median(numbers(90, 1, 5)).orElseThrow()).isEqualByComparingTo("5");
        assertThat(Distribution.median(numbers(90, 1, 5, 8)).orElseThrow()).isEqualByComparingTo("6.5");
        assertThat(Distribution.median(List.of())).isEmpty();
    }

    @Test
    void variationIsTheDeviationByTheMean() {
        assertThat(Distribution.variation(numbers(20, 20, 20, 20, 20)).orElseThrow())
                .isEqualByComparingTo("0");
        assertThat(Distribution.variation(numbers(2, 4, 4, 4, 5, 5, 7, 9)).orElseThrow())
                .as("deviation 2, mean 5")
                .isEqualByComparingTo("0.4");
        assertThat(Distribution.variation(numbers(0, 0))).isEmpty();
        assertThat(Distribution.variation(List.of())).isEmpty();
    }

    @Test
    void scoresAreDeviationsFromTheMean() {
        var scores = Distribution.scores(new TreeMap<>(Map.of(
                "a",
                BigDecimal.valueOf(2),
                "b",
                BigDecimal.valueOf(4),
                "c",
                BigDecimal.valueOf(6),
                "d",
                BigDecimal.valueOf(4))));
        assertThat(scores.get("a")).isEqualByComparingTo("-1.4142");
        assertThat(scores.get("c")).isEqualByComparingTo("1.4142");
        assertThat(scores.get("b")).isZero();
        assertThat(Distribution.scores(Map.of("a", BigDecimal.TEN, "b", BigDecimal.TEN))
                        .values())
                .allSatisfy(score -> assertThat(score).isZero());
        assertThat(Distribution.scores(Map.of())).isEmpty();
    }

    /** Ten begin together; two end after a year and a half, one leaves sight after two and a half, of seven then one ends after three and a half. */
    @Test
    void thoseThatGoOnCountForAsLongAsTheyAreKnown() {
        var day = LocalDate.of(2026, 1, 1);
        var lives = Stream.of(
                        Stream.generate(() -> life(2016, null)).limit(6),
                        Stream.of(new Survival.Life(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 7, 1))),
                        Stream.of(new Survival.Life(LocalDate.of(2012, 1, 1), LocalDate.of(2013, 7, 1))),
                        Stream.of(new Survival.Life(LocalDate.of(2023, 7, 1), null)),
                        Stream.of(new Survival.Life(LocalDate.of(2014, 1, 1), LocalDate.of(2017, 7, 1))),
                        Stream.of(life(2027, null)))
                .flatMap(each -> each)
                .toList();
        var curve = Survival.curve(lives, day);
        assertThat(curve).hasSize(10);
        assertThat(curve.get(0).share()).isEqualByComparingTo("1");
        assertThat(curve.get(1).share()).as("8 of 10").isEqualByComparingTo("0.8");
        assertThat(curve.get(3).share()).as("0.8 × 6 of 7").isEqualByComparingTo("0.6857");
        assertThat(curve.get(9).share()).isEqualByComparingTo("0.6857");
        assertThat(curve.get(9).known())
                .as("nine without the one that left sight")
                .isEqualTo(9);
        assertThat(Survival.curve(lives, LocalDate.of(2013, 6, 1)).get(0).share())
                .as("before the second end one of two was left")
                .isEqualByComparingTo("1");
        assertThat(Survival.curve(List.of(), day)).isEmpty();
    }

    private static Survival.Life life(int year, LocalDate until) {
        return new Survival.Life(LocalDate.of(year, 1, 1), until);
    }

    @Test
    void aTermIsAtRiskWhenNothingWasDoneLately() {
        var day = LocalDate.of(2026, 11, 26);
        assertThat(term(null).isAtRisk(day, 30)).isTrue();
        assertThat(term(day.minusDays(29)).isAtRisk(day, 30)).isFalse();
        assertThat(term(day.minusDays(30)).isAtRisk(day, 30)).isTrue();
    }

    private static EndingTerm term(LocalDate lastStep) {
        return new EndingTerm("AGREEMENT", "A", LocalizedText.EMPTY, "KZ", LocalDate.of(2027, 1, 1), lastStep);
    }
}
