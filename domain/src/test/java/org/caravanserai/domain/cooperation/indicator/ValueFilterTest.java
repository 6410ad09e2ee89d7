package org.caravanserai.domain.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueFilterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static IndicatorValue value(@Nullable BigDecimal number, @Nullable String word) {
        return new IndicatorValue("KZ", "KZ", number, word, null, null, 5, number == null);
    }

    @Test
    void valuesAreWantedByTheirClassAndTheirSize() {
        var two = value(TWO, "OUTPUT");
        assertThat(ValueFilter.ALL.accepts(value(null, null))).isTrue();
        assertThat(ValueFilter.ALL.isAll()).isTrue();
        assertThat(new ValueFilter(Set.of("OUTPUT"), null, null).accepts(two)).isTrue();
        assertThat(new ValueFilter(Set.of("DORMANT"), null, null).accepts(two)).isFalse();
        assertThat(new ValueFilter(Set.of("KZ"), null, null).accepts(two))
                .as("by what it is for")
                .isTrue();
        assertThat(new ValueFilter(Set.of(), TWO, TWO).accepts(two)).isTrue();
        assertThat(new ValueFilter(Set.of(), BigDecimal.TEN, null).accepts(two)).isFalse();
        assertThat(new ValueFilter(Set.of(), null, BigDecimal.ONE).accepts(two)).isFalse();
    }

    @Test
    void aWithheldValueIsNeitherSmallNorLarge() {
        var withheld = value(null, null);
        assertThat(new ValueFilter(Set.of(), null, BigDecimal.TEN).accepts(withheld))
                .isFalse();
        assertThat(new ValueFilter(Set.of("OUTPUT"), null, null).accepts(withheld))
                .isFalse();
    }

    @Test
    void aScopeCanBeOneRegionOfItsGroup() {
        var group = new CountryGroup(
                "BR",
                LocalizedText.EMPTY,
                1,
                null,
                DAY,
                null,
                "test",
                List.of(
                        new CountryGroup.Member("KZ", Region.CENTRAL_ASIA),
                        new CountryGroup.Member("LA", Region.SOUTHEAST_ASIA)));
        assertThat(new Scope(group, DAY, null, null, null, Region.CENTRAL_ASIA).countries())
                .containsExactly("KZ");
        assertThat(new Scope(group, DAY, null, "FR", null, Region.CENTRAL_ASIA).countries())
                .as("a country that is named counts wherever it is")
                .containsExactly("FR");
    }

    @Test
    void aFactIsInEffectBetweenItsDays() {
        var fact = new CooperationFact("FORUM", "KZ", "MECHANISM", "forum", LocalizedText.EMPTY, DAY, DAY.plusDays(1));
        assertThat(fact.isInEffectOn(DAY)).isTrue();
        assertThat(fact.isInEffectOn(DAY.plusDays(1))).isTrue();
        assertThat(fact.isInEffectOn(DAY.plusDays(2))).isFalse();
        assertThat(fact.isInEffectOn(DAY.minusDays(1))).isFalse();
        assertThat(new CooperationFact("FORUM", "KZ", "MECHANISM", "forum", LocalizedText.EMPTY, null, null)
                        .isInEffectOn(DAY))
                .isTrue();
    }

    @Test
    void aCenterIsOpenUntilItCloses() {
        var center = new CenterTeaching(
                "c", LocalizedText.EMPTY, "VN", DAY, DAY.plusDays(1), null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(center.isOpenOn(DAY)).isTrue();
        assertThat(center.isOpenOn(DAY.plusDays(2))).isFalse();
        assertThat(center.isOpenOn(DAY.minusDays(1))).isFalse();
    }
}
