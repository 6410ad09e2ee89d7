package org.caravanserai.domain.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.agreement.AgreementFlow;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas.Direction;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static Indicator indicator(int minimum, Map<String, BigDecimal> parameters) {
        return indicator(minimum, parameters, "in + out");
    }

    private static Indicator indicator(int minimum, Map<String, BigDecimal> parameters, String denominator) {
        return new Indicator(
                "I-1",
                1,
                Indicator.Family.INTERACTION,
                LocalizedText.of("en", "Balance"),
                LocalizedText.EMPTY,
                Indicator.Unit.BALANCE,
                LocalizedText.of("en", "in - out", "fr", "entrées - sorties"),
                LocalizedText.of("en", denominator),
                Indicator.Grain.COUNTRY,
                minimum,
                parameters,
                List.of("stays"),
                LocalizedText.of("en", "a test"));
    }

    @Test
    void aParameterIsThereOrItsAbsenceIsAnError() {
        var indicator = indicator(5, Map.of("months", new BigDecimal("12"), "threshold", HALF));
        assertThat(indicator.number("months")).isEqualTo(12);
        assertThat(indicator.parameter("threshold")).isEqualTo(HALF);
        assertThatThrownBy(() -> indicator.number("threshold")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> indicator.parameter("years"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("I-1 has no parameter years");
    }

    @Test
    void theFormulaNamesADenominatorWhereSomethingIsDivided() {
        assertThat(indicator(5, Map.of()).formula().texts())
                .containsOnly(entry("en", "(in - out) / (in + out)"), entry("fr", "(entrées - sorties) / (in + out)"));
        assertThat(indicator(5, Map.of(), "1").formula().in("fr")).isEqualTo("entrées - sorties");
    }

    @Test
    void aDefinitionDoesNotChangeWithTheMapItWasMadeOf() {
        var parameters = new HashMap<>(Map.of("months", BigDecimal.TEN));
        var indicator = indicator(5, parameters);
        parameters.clear();
        assertThat(indicator.number("months")).isEqualTo(10);
    }

    @Test
    void aValueOfTooFewRowsIsWithheldWithWhatItWasMadeOf() {
        var definition = indicator(5, Map.of());
        var told = IndicatorValue.of(definition, "KZ", "KZ", Optional.of(HALF), BigDecimal.ONE, BigDecimal.TEN, 5);
        assertThat(told)
                .isEqualTo(new IndicatorValue("KZ", "KZ", HALF, null, BigDecimal.ONE, BigDecimal.TEN, 5, false));
        var withheld = IndicatorValue.of(definition, "KZ", "KZ", Optional.of(HALF), BigDecimal.ONE, BigDecimal.TEN, 4);
        assertThat(withheld).isEqualTo(new IndicatorValue("KZ", "KZ", null, null, null, null, 0, true));
    }

    @Test
    void nothingToComputeIsNotWithheld() {
        var empty = IndicatorValue.of(
                indicator(0, Map.of()), "KZ", null, Optional.empty(), BigDecimal.ZERO, BigDecimal.ZERO, 0);
        assertThat(empty.value()).isNull();
        assertThat(empty.denominator()).isZero();
        assertThat(empty.withheld()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void aWordHasTheNumberOfItsPlace(Direction word) {
        var definition = indicator(5, Map.of());
        var told = IndicatorValue.word(definition, "KZ", "KZ", word, 5);
        assertThat(told.word()).isEqualTo(word.name());
        assertThat(told.value()).isEqualByComparingTo(BigDecimal.valueOf(word.ordinal()));
        assertThat(told.withheld()).isFalse();
        assertThat(IndicatorValue.word(definition, "KZ", "KZ", word, 4))
                .isEqualTo(new IndicatorValue("KZ", "KZ", null, null, null, null, 0, true));
    }

    private static Scope scope(@Nullable LocalDate from, @Nullable String country) {
        var group = new CountryGroup(
                "BR",
                LocalizedText.EMPTY,
                1,
                null,
                LocalDate.of(2018, 1, 1),
                null,
                "test",
                List.of(new CountryGroup.Member("KZ", null), new CountryGroup.Member("TH", null)));
        return new Scope(group, DAY, from, country, null);
    }

    @Test
    void aScopeIsAGroupOrOneCountryInOrOutOfIt() {
        assertThat(scope(null, null).countries()).containsExactlyInAnyOrder("KZ", "TH");
        assertThat(scope(null, "KZ").countries()).containsExactly("KZ");
        assertThat(scope(null, "FR").countries()).containsExactly("FR");
    }

    @Test
    void twelveMonthsBeginTheDayAfterTheSameDayOfTheYearBefore() {
        assertThat(scope(null, null).since(12)).isEqualTo("2025-11-27");
        assertThat(scope(LocalDate.of(2020, 1, 1), null).since(12)).isEqualTo("2020-01-01");
    }

    @Test
    void aYearIsWholeWhenNeitherItsBeginNorItsEndIsLeftOut() {
        var decade = scope(null, "KZ");
        assertThat(decade.hasWhole(2016, 120)).as("begins in November").isFalse();
        assertThat(decade.hasWhole(2017, 120)).isTrue();
        assertThat(decade.hasWhole(2025, 120)).isTrue();
        assertThat(decade.hasWhole(2026, 120)).as("is not over").isFalse();
        assertThat(decade.on(LocalDate.of(2025, 12, 31)).hasWhole(2025, 120)).isTrue();
        assertThat(scope(LocalDate.of(2020, 1, 1), "KZ").hasWhole(2020, 120)).isTrue();
        assertThat(scope(LocalDate.of(2020, 1, 2), "KZ").hasWhole(2020, 120)).isFalse();
    }

    @Test
    void flowsAreAdded() {
        var one = new Flow("KZ", "STUDENT_STUDY", 2025, 3, 4, HALF, BigDecimal.ONE);
        var other = new Flow("TH", "SCHOLAR_VISIT", 2026, 10, 20, HALF, BigDecimal.TEN);
        assertThat(one.plus(other))
                .isEqualTo(new Flow("KZ", "STUDENT_STUDY", 2025, 13, 24, new BigDecimal("1.0"), new BigDecimal("11")));
    }

    private static AgreementFlow flow(long recentIn, long recentOut) {
        return new AgreementFlow(
                "A-1", "KZ", DAY, DAY.plusDays(9), 5, 5, BigDecimal.ONE, BigDecimal.ONE, recentIn, recentOut, 0);
    }

    @Test
    void anAgreementIsTwoWayWhenPeopleCameAndWentLately() {
        assertThat(flow(1, 1).isTwoWay()).isTrue();
        assertThat(flow(0, 1).isTwoWay()).isFalse();
        assertThat(flow(1, 0).isTwoWay()).isFalse();
    }

    @Test
    void anAgreementIsInForceFromItsFirstDayToItsLast() {
        var fact = new AgreementFact(
                "A-1", "KZ", "home", LocalizedText.EMPTY, "partner", LocalizedText.EMPTY, DAY, DAY.plusDays(9));
        for (int days = -1; days <= 10; days++) {
            var inForce = days >= 0 && days <= 9;
            assertThat(fact.isInForceOn(DAY.plusDays(days))).isEqualTo(inForce);
            assertThat(flow(0, 0).isInForceOn(DAY.plusDays(days))).isEqualTo(inForce);
        }
        assertThat(fact.endsWithin(9, DAY)).isTrue();
        assertThat(fact.endsWithin(8, DAY)).isFalse();
        assertThat(fact.endsWithin(90, DAY.plusDays(8))).isTrue();
        assertThat(fact.endsWithin(90, DAY.plusDays(9)))
                .as("what ends today does not end soon")
                .isFalse();
        assertThat(fact.endsWithin(90, DAY.plusDays(10))).isFalse();
        assertThat(fact.endsWithin(90, DAY.minusDays(1))).isFalse();
    }

    @Test
    void theCellsOfARowKeepTheirOrderAndCanBeEmpty() {
        var row = FactRow.of("year", 2026, "country", null, "code", "A-1");
        assertThat(row.cells().keySet()).containsExactly("year", "country", "code");
        assertThat(row.cells().values()).containsExactly(2026, null, "A-1");
        assertThatThrownBy(() -> row.cells().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
