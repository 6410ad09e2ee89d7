package org.caravanserai.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.Indicator.Unit;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueFindingTest {

    private static IndicatorValue value(String country, @Nullable Integer value, @Nullable String word) {
        return new IndicatorValue(
                country, country, value == null ? null : BigDecimal.valueOf(value), word, null, null, 1, value == null);
    }

    @Test
    void whereMostHaveNoneItSaysHowMany() {
        var found =
                ValueFinding.of(Unit.COUNT, List.of(value("KZ", 1, null), value("LA", 0, null), value("VN", 0, null)));
        assertThat(found.kind()).isEqualTo(ValueFinding.Kind.NONE);
        assertThat(found.number()).isEqualTo(2);
        assertThat(found.all()).isEqualTo(3);
    }

    @Test
    void elseItNamesTheHighestOfThoseThatAreKnown() {
        var found = ValueFinding.of(
                Unit.COUNT, List.of(value("KZ", 1, null), value("LA", 4, null), value("VN", null, null)));
        assertThat(found.kind()).isEqualTo(ValueFinding.Kind.HIGHEST);
        assertThat(found.example()).isNotNull().extracting(IndicatorValue::key).isEqualTo("LA");
        assertThat(found.number()).isEqualTo(2);
    }

    @Test
    void aBalanceOfZeroIsAValue() {
        var found = ValueFinding.of(Unit.BALANCE, List.of(value("KZ", 0, null), value("LA", 0, null)));
        assertThat(found.kind()).isEqualTo(ValueFinding.Kind.HIGHEST);
    }

    @Test
    void ofClassesItNamesTheMostFrequent() {
        var found = ValueFinding.of(
                Unit.CLASS, List.of(value("KZ", 1, "OUTPUT"), value("LA", 0, "DORMANT"), value("VN", 0, "DORMANT")));
        assertThat(found.kind()).isEqualTo(ValueFinding.Kind.WORD);
        assertThat(found.number()).isEqualTo(2);
        assertThat(found.example()).isNotNull().extracting(IndicatorValue::word).isEqualTo("DORMANT");
    }

    @Test
    void whatMayNotBeToldIsNothing() {
        assertThat(ValueFinding.of(Unit.COUNT, List.of(value("KZ", null, null))).kind())
                .isEqualTo(ValueFinding.Kind.NOTHING);
    }
}
